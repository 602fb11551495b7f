package dev.souk.standalone.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.messaging.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A shop's HTTP API as one shopper uses it. */
final class ShopClient {
    private static final String DATA = "data:";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http;
    private final URI conversations;
    private final @Nullable String shopper;

    ShopClient(HttpClient http, URI url, String shop, @Nullable String shopper) {
        this.http = http;
        this.conversations = url.resolve("/v1/shops/" + shop + "/conversations");
        this.shopper = shopper;
    }

    /** Nothing answers at the address, or no more. */
    static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreachable(Exception cause) {
            super(cause);
        }
    }

    /** The shop says why it does not do what was asked. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Refused(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /** A conversation that has begun. */
    record Conversation(String conversationId, String shopperId) {}

    Conversation begin(String locale) throws IOException, InterruptedException {
        ObjectNode start = Json.mapper().createObjectNode().put("locale", locale);
        if (shopper != null) {
            start.put("shopperId", shopper);
        }
        HttpResponse<Stream<String>> response = post(conversations, start, "application/json");
        JsonNode begun = Json.mapper().readTree(body(response));
        if (response.statusCode() != 201) {
            throw refused(begun, response.statusCode());
        }
        return new Conversation(
                begun.path("conversationId").asText(), begun.path("shopperId").asText());
    }

    /** Says something; the events of the answer are given on as they come. */
    void say(Conversation conversation, String locale, String text, Consumer<TurnEvent> told)
            throws IOException, InterruptedException {
        ObjectNode turn = Json.mapper()
                .createObjectNode()
                .put("shopperId", conversation.shopperId())
                .put("locale", locale)
                .put("text", text);
        URI turns = URI.create(conversations + "/" + conversation.conversationId() + "/turns");
        HttpResponse<Stream<String>> response = post(turns, turn, "text/event-stream");
        if (response.statusCode() != 200) {
            throw refused(Json.mapper().readTree(body(response)), response.statusCode());
        }
        try (Stream<String> lines = response.body()) {
            lines.filter(line -> line.startsWith(DATA))
                    .map(line -> event(line.substring(DATA.length())))
                    .forEach(told);
        } catch (UncheckedIOException e) {
            throw new Unreachable(e);
        }
    }

    private HttpResponse<Stream<String>> post(URI address, ObjectNode json, String accept)
            throws IOException, InterruptedException {
        try {
            return http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .header("Accept", accept)
                            .POST(HttpRequest.BodyPublishers.ofString(json.toString()))
                            .build(),
                    HttpResponse.BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new Unreachable(e);
        }
    }

    private static String body(HttpResponse<Stream<String>> response) {
        try (Stream<String> lines = response.body()) {
            return lines.collect(Collectors.joining("\n"));
        }
    }

    private static Refused refused(JsonNode problem, int status) {
        return new Refused(problem.path("detail").asText("HTTP " + status));
    }

    private static TurnEvent event(String data) {
        try {
            return Json.mapper().readValue(data, TurnEvent.class);
        } catch (JsonProcessingException e) {
            throw new Refused("The shop sent an event that this client does not read: " + e.getOriginalMessage());
        }
    }
}
