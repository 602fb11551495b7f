package dev.souk.gateway.service;

import static dev.souk.gateway.service.Caller.JSON;
import static dev.souk.gateway.service.Caller.STREAM;
import static dev.souk.gateway.service.Caller.events;
import static dev.souk.gateway.service.Caller.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.gateway.turn.AnswerDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class TurnHttpTest {
    @TestHTTPResource
    URI base;

    @Inject
    AnswerDesk answers;

    private final String turns = "/v1/shops/demo/conversations/" + UUID.randomUUID() + "/turns";
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
    void turn_isStreamed_tellsEventsInOrder() {
        HttpResponse<String> answer = caller.post(turns, "{\"text\":\"hello\",\"turnId\":\"t1\"}", STREAM);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith(STREAM);
        assertThat(names(answer)).containsExactly("accepted", "need", "goal", "slate", "text", "text", "done");
        assertThat(events(answer.body()).getFirst().at("/place/turnId").asText())
                .isEqualTo("t1");
        assertThat(answer.body()).contains("id: 1.0\n");
    }

    @Test
    void turn_isAskedForWhole_isOneObject() {
        HttpResponse<String> answer = caller.post(turns, "{\"text\":\"耳機\",\"locale\":\"zh-TW\",\"shopperId\":\"s1\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode whole = json(answer);
        assertThat(whole.path("text").asText()).isEqualTo("You said 耳機. zh-TW s1 null");
        assertThat(whole.path("turnId").asText()).isNotEmpty();
        assertThat(whole.at("/goal/type").asText()).isEqualTo("recommend");
        assertThat(whole.at("/slate/recommendationId").asText()).isEqualTo("r1");
        assertThat(whole.at("/items/0/itemId").asText()).isEqualTo("hp-1");
        assertThat(whole.path("tier").asText()).isEqualTo("no-llm");
        assertThat(whole.at("/sentences/0/cites/0").asText()).isEqualTo("hp-1");
    }

    @Test
    void caller_doesNotSayWhatItAccepts_getsOneObject() {
        HttpResponse<String> answer = caller.send(caller.to(turns)
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"hello\"}"))
                .build());
        assertThat(json(answer).path("tier").asText()).isEqualTo("no-llm");
    }

    @Test
    void caller_acceptsNeitherForm_isToldWhatThereIs() {
        assertProblem(
                caller.post(turns, "{\"text\":\"hello\"}", "text/html"), 406, "text/event-stream or application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, STREAM})
    void conversation_doesNotTakeTheTurn_isConflict(String accept) {
        assertProblem(caller.post(turns, "{\"text\":\"conflict\"}", accept), 409, "Another turn is being answered.");
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, STREAM})
    void dialogue_saysNothing_isUnavailable(String accept) {
        HttpResponse<String> answer = caller.post(turns, "{\"text\":\"mute\"}", accept);
        assertProblem(answer, 503, "within 3000 ms");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
    }

    @Test
    void turn_failsInTheMiddle_isToldInTheStreamOrAsAProblem() {
        assertThat(names(caller.post(turns, "{\"text\":\"fail\"}", STREAM))).containsExactly("accepted", "failed");
        assertProblem(caller.post(turns, "{\"text\":\"fail\"}"), 502, "Sorry, not now.");
    }

    @Test
    void sameTurn_isPostedAgain_isAnsweredTheSame() {
        String turn = "{\"text\":\"hello\",\"turnId\":\"again\"}";
        assertThat(caller.post(turns, turn, STREAM).body())
                .isEqualTo(caller.post(turns, turn, STREAM).body());
    }

    @Test
    void events_areMuddled_areToldInOrderAndOnce() {
        HttpResponse<String> answer = caller.post(turns, "{\"text\":\"muddled\"}", STREAM);
        assertThat(names(answer)).containsExactly("accepted", "need", "goal", "slate", "restarted", "text", "done");
        assertThat(answer.body()).contains("Fresh.").doesNotContain("Stale.");
    }

    @Test
    void event_isMissing_isAskedForAgain() {
        assertThat(names(caller.post(turns, "{\"text\":\"gap\"}", STREAM)))
                .containsExactly("accepted", "need", "goal", "slate", "text", "text", "done");
    }

    @Test
    void answer_isSlow_isKeptAliveAndCanBeCancelled() throws Exception {
        HttpResponse<InputStream> answer = caller.open(turns, "{\"text\":\"slow\",\"turnId\":\"t1\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> readUntil(lines, ": still answering"), "a heartbeat comes");
            assertThat(caller.delete(turns + "/t1").statusCode()).isEqualTo(202);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> readUntil(lines, "event: failed"), "it ends");
        }
    }

    @Test
    void caller_disconnects_isForgotten() throws Exception {
        HttpResponse<InputStream> answer = caller.open(turns, "{\"text\":\"slow\",\"turnId\":\"t1\"}");
        assertThat(answers.size()).isEqualTo(1);
        answer.body().close();
        caller.close();
        eventually(() -> answers.size() == 0);
    }

    @Test
    void callersTrace_isPassedOn() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        HttpResponse<String> answer = caller.send(caller.to(turns)
                .header("traceparent", trace)
                .header("Accept", JSON)
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"hello\"}"))
                .build());
        assertThat(json(answer).path("text").asText()).contains(trace);
    }

    @Test
    void body_isLargerThanABuffer_isReadWhole() {
        HttpResponse<String> answer = caller.post(turns, "{\"text\":\"" + "耳".repeat(4_000) + "\"}");
        assertThat(json(answer).path("text").asText()).startsWith("You said 耳耳");
    }

    private static List<String> names(HttpResponse<String> stream) {
        assertThat(stream.statusCode()).as(stream.body()).isEqualTo(200);
        return events(stream.body()).stream()
                .map(event -> event.path("event").asText())
                .toList();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(json(answer).path("detail").asText()).contains(detail);
    }

    private static Void readUntil(BufferedReader lines, String wanted) throws IOException {
        for (String line = lines.readLine(); !wanted.equals(line); line = lines.readLine()) {
            assertThat(line).as("the stream ended before " + wanted).isNotNull();
        }
        return null;
    }

    static void eventually(BooleanSupplier condition) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (!condition.getAsBoolean()) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        });
    }
}
