package dev.souk.standalone.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.souk.standalone.demo.DemoShop;
import dev.souk.standalone.ingest.CatalogueImport;
import dev.souk.standalone.opening.Readiness;
import dev.souk.standalone.opening.ShopOpening;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiveProcessesIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, ChildProcess> processes = new HashMap<>();
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
        Map<String, String> environment = new HashMap<>(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.address(),
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_HTTP_HOST", "127.0.0.1"));
        for (String owner : List.of("DIALOGUE", "RETRIEVAL")) {
            environment.put("QUARKUS_DATASOURCE_" + owner + "_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
        }
        for (String service : List.of("retrieval", "planner", "recommender", "dialogue")) {
            start(service, environment);
        }
        environment.put("SOUK_GATEWAY_RETRIEVAL_URL", processes.get("retrieval").address());
        start("gateway", environment);
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

    private HttpResponse<String> read(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(gateway.resolve(path)).build(), BodyHandlers.ofString());
    }

    private void start(String service, Map<String, String> environment) throws IOException {
        Path jar = Path.of("..", service + "-service", "target", "quarkus-app", "quarkus-run.jar");
        assertThat(jar).as("mvn package builds it").exists();
        var own = new HashMap<>(environment);
        own.put("SOUK_DATA", folder.resolve(service).toString());
        processes.put(service, ChildProcess.java(service, folder, own, List.of("-jar", jar.toString())));
    }

    private JsonNode say(String conversation, String locale, String text) throws Exception {
        String body = JSON.writeValueAsString(Map.of("locale", locale, "text", text));
        var response = http.send(
                HttpRequest.newBuilder(gateway.resolve("/v1/shops/demo/conversations/" + conversation + "/turns"))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
