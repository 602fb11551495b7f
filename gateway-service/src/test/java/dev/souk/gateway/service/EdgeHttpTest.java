package dev.souk.gateway.service;

import static dev.souk.gateway.service.Caller.json;
import static dev.souk.gateway.service.TurnHttpTest.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.From;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.MessagingSettings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class EdgeHttpTest {
    private static final String SHOP = "/v1/shops/demo";
    private static final String TURNS = SHOP + "/conversations/c9/turns";

    @TestHTTPResource
    URI base;

    @Inject
    GatewaySettings settings;

    private Caller caller;

    @BeforeEach
    void connect() {
        caller = new Caller(base);
        eventually(() -> caller.get("/q/health/ready").statusCode() == 200);
    }

    @AfterEach
    void disconnect() {
        caller.close();
    }

    @Test
    void conversation_begins_withIdsAndPlace() {
        HttpResponse<String> begun = caller.post(SHOP + "/conversations", "{\"locale\":\"zh-TW\"}");
        assertThat(begun.statusCode()).isEqualTo(201);
        String id = json(begun).path("conversationId").asText();
        assertThat(begun.headers().firstValue("Location").orElseThrow()).endsWith(SHOP + "/conversations/" + id);
        assertThat(json(begun).path("shopperId").asText()).isEqualTo("passer-by-" + id);
        assertThat(json(begun).path("locale").asText()).isEqualTo("zh-TW");
    }

    @Test
    void metrics_tellOfTiers_ofTopics_andOfTheKafkaClients() {
        caller.post(SHOP + "/conversations/c7/turns", "{\"text\":\"hello\"}");
        assertThat(caller.get("/q/metrics").body())
                .contains("souk_gateway_turn_done_seconds_count", "tier=\"no-llm\"")
                .contains("souk_messaging_handled_total", "topic=\"souk.turn-events\"")
                .contains("kafka_producer_", "kafka_consumer_");
    }

    @Test
    void conversation_isReadPatchedAndDeleted() {
        caller.post(SHOP + "/conversations/c1/turns", "{\"text\":\"hello\"}");
        JsonNode history = json(caller.get(SHOP + "/conversations/c1"));
        assertThat(history.at("/turns/0/said").asText()).isEqualTo("hi demo");
        JsonNode patched = json(caller.delete(SHOP + "/conversations/c1/need/battery_life"));
        assertThat(patched.at("/need/words").asText()).isEqualTo("headphones");
        assertThat(caller.delete(SHOP + "/conversations/c1").statusCode()).isEqualTo(204);
        assertProblem(caller.delete(SHOP + "/conversations/c1"), 404, "conversation \"c1\"");
    }

    @Test
    void interactions_areTaken_whenKafkaHasThem() {
        HttpResponse<String> told = caller.post(
                SHOP + "/interactions",
                "[{\"shopperId\":\"s7\",\"type\":\"click\",\"itemId\":\"hp-1\",\"recommendationId\":\"r1\",\"position\":0},"
                        + "{\"interactionId\":\"mine\",\"shopperId\":\"s7\",\"type\":\"order\",\"itemId\":\"hp-1\",\"quantity\":2}]");
        assertThat(told.statusCode()).isEqualTo(202);
        assertThat(json(told).has("notice")).isFalse();
        JsonNode ids = json(told).path("interactionIds");
        assertThat(ids.get(1).asText()).isEqualTo("mine");
        List<Interaction> log = logged("demo", 2);
        assertThat(log)
                .extracting(Interaction::interactionId)
                .containsExactly(ids.get(0).asText(), "mine");
        assertThat(log).extracting(Interaction::quantity).containsExactly(1, 2);
    }

    @Test
    void shop_wasNeverImported_itsInteractionsAreKept_andSaidToWaitForItsCatalogue() {
        String shop = "/v1/shops/" + CatalogueStandIn.NEVER_IMPORTED;
        HttpResponse<String> told = caller.post(
                shop + "/interactions",
                "{\"interactionId\":\"early\",\"shopperId\":\"s9\",\"type\":\"order\",\"itemId\":\"hp-1\"}");
        assertThat(told.statusCode()).as(told.body()).isEqualTo(202);
        assertThat(json(told).at("/interactionIds/0").asText()).isEqualTo("early");
        assertThat(json(told).path("notice").asText())
                .contains("\"never-imported\" has no catalogue yet", "POST " + shop + "/catalogue/imports");
        assertThat(logged(CatalogueStandIn.NEVER_IMPORTED, 1))
                .extracting(Interaction::interactionId)
                .containsExactly("early");
    }

    /** What Kafka has of a shop, once it has so many. */
    private List<Interaction> logged(String shopId, int count) {
        List<Interaction> log = new CopyOnWriteArrayList<>();
        try (Messaging reader = Messaging.open(
                MessagingSettings.of(settings.bootstrapServers(), "test", "test-1"), InstantSource.system())) {
            reader.follow(Topic.INTERACTIONS, Interaction.class, new From.Beginning(), delivery -> {
                if (delivery.body().shopId().equals(shopId)) {
                    log.add(delivery.body());
                }
            });
            eventually(() -> log.size() >= count);
        }
        return log;
    }

    @Test
    void interaction_isWrong_noneIsKept() {
        HttpResponse<String> told = caller.post(
                SHOP + "/interactions",
                "[{\"shopperId\":\"s8\",\"type\":\"click\",\"itemId\":\"hp-1\"},{\"shopperId\":\"s8\",\"type\":\"peek\",\"itemId\":\"hp-1\"}]");
        assertProblem(told, 400, "[1].type: \"peek\" came");
        assertThat(json(told).at("/errors/0/field").asText()).isEqualTo("[1].type");
    }

    @Test
    void shop_isBrowsed() {
        assertThat(json(caller.get(SHOP + "/items/hp-1"))
                        .at("/attributes/price")
                        .asDouble())
                .isEqualTo(59.9);
        assertProblem(caller.get(SHOP + "/items/hp-2"), 404, "item \"hp-2\"");
        assertThat(json(caller.get(SHOP + "/items/hp-1/similar"))
                        .at("/items/0/itemId")
                        .asText())
                .isEqualTo("hp-1");
        assertProblem(caller.get(SHOP + "/items/hp-2/similar"), 404, "item \"hp-2\"");
        assertThat(json(caller.get(SHOP + "/feed?shopperId=s1"))
                        .at("/slate/items/0/because/0")
                        .asText())
                .isEqualTo("s1");
        assertThat(json(caller.get(SHOP + "/search?q=%E8%80%B3%E6%A9%9F&locale=zh-TW"))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void feed_hasNothingThatTheCatalogueHasNot() {
        assertThat(json(caller.get(SHOP + "/feed")).at("/slate/items"))
                .extracting(item -> item.path("itemId").asText())
                .containsExactly("hp-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | /conversations | {\"locale\":\"zh-TW\"}",
                "POST | /conversations | ``",
                "POST | /conversations/c1/turns | {\"text\":\"hello\"}",
                "GET | /conversations/c1 | ``",
                "DELETE | /conversations/c1 | ``",
                "DELETE | /conversations/c1/need/color | ``",
                "GET | /items/hp-1 | ``",
                "GET | /feed | ``",
                "GET | /search?q=lamp | ``",
            })
    void shop_wasNeverImported_isNotFound(String method, String path, String body) {
        String shop = "/v1/shops/" + CatalogueStandIn.NEVER_IMPORTED;
        HttpResponse<String> answer = caller.send(caller.to(shop + path)
                .header("Accept", Caller.JSON)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
        assertProblem(
                answer,
                404,
                "shopId: \"never-imported\" came; a shop whose catalogue is imported would do. POST " + shop
                        + "/catalogue/imports");
    }

    @Test
    void shop_wasNeverImported_noTurnIsStreamed() {
        String turns = "/v1/shops/" + CatalogueStandIn.NEVER_IMPORTED + "/conversations/c1/turns";
        assertProblem(
                caller.post(turns, "{\"text\":\"你好\",\"locale\":\"zh-TW\"}", Caller.STREAM), 404, "never-imported");
    }

    @Test
    void shop_wasNeverImported_takesItsFirstImport() {
        HttpResponse<String> begun = caller.send(HttpRequest.newBuilder(base.resolve(
                        "/v1/shops/" + CatalogueStandIn.NEVER_IMPORTED + "/catalogue/imports?name=shop.csv"))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString("itemId\n1"))
                .build());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
    }

    @Test
    void catalogue_isImported_byStreamingItOn() {
        int size = 20_000_000;
        HttpResponse<String> begun = caller.send(
                HttpRequest.newBuilder(base.resolve(SHOP + "/catalogue/imports?name=shop.csv&mapping=a%3Db"))
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size])))
                        .build());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        assertThat(begun.headers().firstValue("Location").orElseThrow()).endsWith(SHOP + "/catalogue/imports/imp-1");
        assertThat(json(begun).path("bytes").asInt()).isEqualTo(size);
        assertThat(json(begun).path("query").asText()).isEqualTo("name=shop.csv&mapping=a=b");
        assertThat(json(begun).path("type").asText()).isEqualTo("text/csv");
        assertThat(json(caller.get(SHOP + "/catalogue/imports/imp-1"))
                        .path("state")
                        .asText())
                .isEqualTo("done");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | " + TURNS
                        + " | {\"text\":\"\"} | 400 | text: empty text came; text of 1 to 4000 characters would do.",
                "POST | " + TURNS + " | {\"text\": | 400 | not JSON",
                "POST | " + TURNS + " | {\"text\":\"a\",\"txt\":1} | 400 | \"txt\": an unknown field came",
                "POST | " + TURNS + " | `` | 400 | body: nothing came",
                "POST | /v1/shops/no%20shop/conversations/c9/turns | {\"text\":\"a\"} | 400 | shopId: \"no shop\" came",
                "POST | /v1/shops/demo/conversations/%F0/turns | {\"text\":\"a\"} | 400 | ``",
                "POST | " + SHOP + "/conversations | {\"locale\":\"xx-yy-zz-1\"} | 400 | locale: \"xx-yy-zz-1\" came",
                "GET | " + SHOP + "/catalogue/imports/nope | `` | 404 | import \"nope\"",
                "GET | " + SHOP + "/search | `` | 400 | query parameter q: nothing came",
                "GET | " + SHOP + "/search?q=a&limit=0 | `` | 400 | query parameter limit: \"0\" came",
                "GET | " + SHOP + "/search?q=a&locale=zz | `` | 400 | query parameter locale: \"zz\" came",
                "GET | /v1/nothing | `` | 404 | nothing at /v1/nothing",
                "DELETE | " + SHOP + "/feed | `` | 405 | GET would do",
                "GET | " + TURNS + " | `` | 405 | POST would do",
            })
    void request_isWrong_saysWhat(String method, String path, String body, int status, String detail) {
        HttpResponse<String> answer = caller.send(caller.to(path)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
        assertProblem(answer, status, detail);
    }

    @Test
    void text_isFarTooLong_saysHowLong() {
        assertProblem(
                caller.post(TURNS, "{\"text\":\"" + "x".repeat(100_000) + "\"}"), 400, "text of 100000 characters");
        assertProblem(caller.post(TURNS, "{\"text\":\"" + "x".repeat(2_000_000) + "\"}"), 413, "at most 1048576 bytes");
    }

    @Test
    void body_isOfAnotherType_isRefused() {
        HttpResponse<String> answer = caller.send(HttpRequest.newBuilder(base.resolve(TURNS))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("hi"))
                .build());
        assertProblem(answer, 415, "Content-Type: \"text/plain\" came; application/json would do.");
        HttpResponse<String> file = caller.send(HttpRequest.newBuilder(base.resolve(SHOP + "/catalogue/imports"))
                .header("Content-Type", "image/png")
                .POST(HttpRequest.BodyPublishers.ofString("hi"))
                .build());
        assertProblem(file, 415, "application/x-ndjson");
    }

    @Test
    void otherOrigins_areNotLetIn() {
        HttpResponse<String> answer = caller.send(HttpRequest.newBuilder(base.resolve(SHOP + "/items/hp-1"))
                .header("Origin", "https://elsewhere.example")
                .build());
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void metricsAndDescription_areServed() {
        caller.post(TURNS, "{\"text\":\"hello\"}");
        assertThat(caller.get("/q/metrics").body())
                .contains("souk_gateway_turns_total{outcome=\"done\"}")
                .contains("souk_gateway_turn_accepted_seconds_count")
                .contains("souk_gateway_turn_first_text_seconds_count")
                .contains("souk_gateway_turn_done_seconds_count{tier=\"no-llm\"}");
        JsonNode description = json(caller.get("/q/openapi?format=json"));
        assertThat(description.at("/info/title").asText()).isEqualTo("Souk");
        description
                .path("paths")
                .forEach(path -> path.forEach(
                        operation -> assertThat(operation.path("summary").asText())
                                .as(operation.toString())
                                .isNotEmpty()));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElse("nothing"))
                .as(answer.body())
                .startsWith("application/problem+json");
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(json(answer).path("detail").asText()).contains(detail);
    }
}
