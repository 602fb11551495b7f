package dev.souk.standalone.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.souk.standalone.demo.DemoShop;
import dev.souk.standalone.ingest.CatalogueImport;
import dev.souk.standalone.opening.Readiness;
import dev.souk.standalone.opening.ShopOpening;
import dev.souk.standalone.standin.Fault;
import dev.souk.standalone.standin.LlmStandIn;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiveProcessesIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SECOND_DIALOGUE = "dialogue-2";

    private final Map<String, ChildProcess> processes = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private Path folder = Path.of("");
    private EmbeddedPostgres postgres;
    private URI gateway;

    @BeforeAll
    void startAll(@TempDir Path temporary) throws Exception {
        folder = temporary;
        postgres = EmbeddedPostgres.builder().start();
        ChildProcess kafka = ChildProcess.java(
                "kafka",
                folder,
                Map.of(),
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        SeparateKafka.class.getName(),
                        folder.resolve("kafka").toString()));
        processes.put("kafka", kafka);
        environment.putAll(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.address(),
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_HTTP_HOST", "127.0.0.1"));
        for (String owner : List.of("DIALOGUE", "RETRIEVAL")) {
            environment.put("QUARKUS_DATASOURCE_" + owner + "_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
        }
        for (String service : List.of("retrieval", "planner", "recommender", "dialogue")) {
            start(service);
        }
        environment.put("SOUK_GATEWAY_RETRIEVAL_URL", processes.get("retrieval").address());
        start("gateway");
        gateway = URI.create(processes.get("gateway").address());
        for (String service : List.of("retrieval", "planner", "recommender", "dialogue", "gateway")) {
            new Readiness(http, URI.create(processes.get(service).address())).await();
        }
        DemoShop.write(folder.resolve("demo"), DemoShop.SEED);
        new CatalogueImport(http, gateway, DemoShop.SHOP)
                .run(folder.resolve("demo").resolve(DemoShop.CATALOGUE), progress -> {});
        new ShopOpening(http, gateway, DemoShop.SHOP).await("headphones");
    }

    @AfterAll
    void stopAll() throws IOException {
        processes.values().forEach(ChildProcess::close);
        postgres.close();
        http.close();
    }

    @Test
    void shopper_asksInEnglish_isShownWhatFitsAndToldWhy() throws Exception {
        JsonNode answer = say("english", "en", "wireless headphones under 80");
        assertThat(answer.path("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.path("category").asText()).isEqualTo("headphones");
            assertThat(item.path("attributes").path("wireless").asBoolean()).isTrue();
            assertThat(item.path("attributes").path("price").asDouble()).isLessThanOrEqualTo(80);
        });
        assertThat(answer.path("sentences"))
                .anySatisfy(sentence -> assertThat(sentence.path("cites")).isNotEmpty());
    }

    @Test
    void shopper_asksInChinese_isAnsweredInChinese() throws Exception {
        JsonNode answer = say("chinese", "zh-TW", "我想找無線耳機，80 以內");
        assertThat(answer.path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("category").asText()).isEqualTo("headphones"));
        assertThat(answer.path("text").asText()).containsPattern("\\p{IsHan}");
        JsonNode revised = say("chinese", "zh-TW", "預算改成 60");
        assertThat(revised.path("items")).allSatisfy(item -> assertThat(
                        item.path("attributes").path("price").asDouble())
                .isLessThanOrEqualTo(60));
    }

    @Test
    void catalogueImportedTwice_changesNothing_andAProductLeftOutIsGone() throws Exception {
        Path file = folder.resolve("lamps.ndjson");
        String lamps = """
            {"id":"l1","category":"lamp","name":"Lumo Glow","price":30}
            {"id":"l2","category":"lamp","name":"Lumo Beam","price":20}
            {"id":"l3","category":"lamp","name":"Lumo Arc","price":10}
            """;
        CatalogueImport importing = new CatalogueImport(http, gateway, "lamps");
        Files.writeString(file, lamps);
        JsonNode first = importing.run(file, progress -> {});
        JsonNode again = importing.run(file, progress -> {});
        Files.writeString(file, lamps.lines().limit(2).collect(Collectors.joining("\n")));
        JsonNode without = importing.run(file, progress -> {});

        assertThat(first.at("/report/accepted").asInt()).isEqualTo(3);
        assertThat(first.at("/report/unchanged").asInt()).isZero();
        assertThat(again.at("/report/unchanged").asInt()).isEqualTo(3);
        assertThat(again.at("/progress/published").asInt()).isZero();
        assertThat(without.at("/report/removed").asInt()).isEqualTo(1);
        assertThat(read("/v1/shops/lamps/items/l3").statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(read("/v1/shops/lamps/search?q=lumo").body()).path("items"))
                .extracting(item -> item.path("itemId").asText())
                .containsExactlyInAnyOrder("l1", "l2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "dialogue", "planner", "retrieval", "recommender"})
    void metrics_ofEveryService_tellOfItsTopicsAndKafkaClients(String service) throws Exception {
        URI metrics = URI.create(processes.get(service).address()).resolve("/q/metrics");
        String told = http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString())
                .body();
        assertThat(told).contains("souk_messaging_handled_total", "service=\"" + service + "\"", "kafka_producer_");
    }

    /**
     * A second dialogue has a model that stalls in the middle of its answer, and is killed there; the first, which has no model, takes the turn over.
     */
    @Test
    @Timeout(120)
    void dialogueKilledInTheMiddleOfATurn_anotherGoesOnAfterTheLastStoredSentence_andNeverAnswersTwice()
            throws Exception {
        try (LlmStandIn model = LlmStandIn.start()) {
            model.fail(Fault.STALLED);
            startSecondDialogue(model);
            int conversation = 0;
            TurnStream turn = openTurn("killed-" + conversation);
            while (!turn.reaches("text") || model.requests() == 0) {
                turn.close();
                conversation++;
                turn = openTurn("killed-" + conversation);
            }
            processes.remove(SECOND_DIALOGUE).kill();
            List<JsonNode> events = turn.all();
            turn.close();

            assertIsOneAnswerOfTwoAttempts(events);
            assertIsStoredAsTold("killed-" + conversation, events);
            assertThat(say("killed-" + conversation, "en", "show me cheaper ones")
                            .path("sentences"))
                    .isNotEmpty();
        }
    }

    private void startSecondDialogue(LlmStandIn model) throws Exception {
        var own = new HashMap<>(environment);
        own.put("SOUK_DIALOGUE_LLM_BASE_URL", model.baseUrl().toString());
        start(SECOND_DIALOGUE, "dialogue", own);
        new Readiness(http, URI.create(processes.get(SECOND_DIALOGUE).address())).await();
    }

    private TurnStream openTurn(String conversation) throws Exception {
        return TurnStream.open(http, turns(conversation), """
                {"turnId": "t-%s", "locale": "en", "text": "wireless headphones under 80"}""".formatted(conversation));
    }

    private static void assertIsOneAnswerOfTwoAttempts(List<JsonNode> events) {
        List<String> names =
                events.stream().map(event -> event.path("event").asText()).toList();
        assertThat(names).containsOnlyOnce("accepted", "need", "goal", "slate", "restarted", "done");
        assertThat(names).last().isEqualTo("done");
        int restarted = names.indexOf("restarted");
        assertThat(names.indexOf("text")).isLessThan(restarted);
        assertThat(names.lastIndexOf("text")).isGreaterThan(restarted);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).at("/place/sequence").asInt()).isEqualTo(i);
            assertThat(events.get(i).at("/place/attempt").asInt()).isEqualTo(i < restarted ? 1 : 2);
        }
        assertThat(sentences(events)).doesNotHaveDuplicates();
        assertThat(events.stream()
                        .flatMap(event -> event.at("/sentence/cites").valueStream())
                        .filter(cited -> slateOf(events).contains(cited.asText())))
                .as("every item shown is spoken of, by whichever process")
                .extracting(JsonNode::asText)
                .containsAll(slateOf(events));
    }

    private void assertIsStoredAsTold(String conversation, List<JsonNode> events) throws Exception {
        JsonNode turns = JSON.readTree(
                        read("/v1/shops/demo/conversations/" + conversation).body())
                .path("turns");
        assertThat(turns).hasSize(1);
        assertThat(turns.get(0).path("sentences").valueStream().map(sentence -> sentence.path("text")
                        .asText()))
                .containsExactlyElementsOf(sentences(events));
        try (TurnStream again = openTurn(conversation)) {
            assertThat(again.all()).isEqualTo(events);
        }
    }

    private static List<String> sentences(List<JsonNode> events) {
        return events.stream()
                .filter(event -> event.has("sentence"))
                .map(event -> event.at("/sentence/text").asText())
                .toList();
    }

    private static List<String> slateOf(List<JsonNode> events) {
        return events.stream()
                .flatMap(event -> event.at("/slate/items").valueStream())
                .map(item -> item.path("itemId").asText())
                .toList();
    }

    private HttpResponse<String> read(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(gateway.resolve(path)).build(), BodyHandlers.ofString());
    }

    private void start(String service) throws IOException {
        start(service, service, environment);
    }

    private void start(String name, String service, Map<String, String> environment) throws IOException {
        Path jar = Path.of("..", service + "-service", "target", "quarkus-app", "quarkus-run.jar");
        assertThat(jar).as("mvn package builds it").exists();
        var own = new HashMap<>(environment);
        own.put("SOUK_DATA", folder.resolve(name).toString());
        processes.put(name, ChildProcess.java(name, folder, own, List.of("-jar", jar.toString())));
    }

    private URI turns(String conversation) {
        return gateway.resolve("/v1/shops/demo/conversations/" + conversation + "/turns");
    }

    private JsonNode say(String conversation, String locale, String text) throws Exception {
        String body = JSON.writeValueAsString(Map.of("locale", locale, "text", text));
        var response = http.send(
                HttpRequest.newBuilder(turns(conversation))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
