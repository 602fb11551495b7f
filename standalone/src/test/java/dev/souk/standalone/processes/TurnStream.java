package dev.souk.standalone.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A turn's stream of events as a shopper's app reads it: what came so far is kept, what comes next is waited for. */
final class TurnStream implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA = "data: ";

    private final Stream<String> lines;
    private final Iterator<String> next;
    private final List<JsonNode> events = new ArrayList<>();

    private TurnStream(Stream<String> lines) {
        this.lines = lines;
        this.next = lines.iterator();
    }

    /** Begins a turn; {@code body} is the request's JSON. */
    static TurnStream open(HttpClient http, URI turns, String body) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response = http.send(
                HttpRequest.newBuilder(turns)
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new AssertionError(
                    response.statusCode() + ": " + response.body().toList());
        }
        return new TurnStream(response.body());
    }

    /** Reads on until an event is of this name or the stream ends; false where it ended. */
    boolean reaches(String name) throws IOException {
        return reads(event -> event.path("event").asText().equals(name));
    }

    /** Reads to the end of the stream and gives all of its events. */
    List<JsonNode> all() throws IOException {
        reads(event -> false);
        return List.copyOf(events);
    }

    private boolean reads(Predicate<JsonNode> wanted) throws IOException {
        while (next.hasNext()) {
            String line = next.next();
            if (line.startsWith(DATA)) {
                JsonNode event = JSON.readTree(line.substring(DATA.length()));
                events.add(event);
                if (wanted.test(event)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() {
        lines.close();
    }
}
