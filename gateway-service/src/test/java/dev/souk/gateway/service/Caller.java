package dev.souk.gateway.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Calls the gateway as an app does. */
final class Caller implements AutoCloseable {
    static final String JSON = "application/json";
    static final String STREAM = "text/event-stream";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    Caller(URI base) {
        this.base = base;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", JSON)
                .timeout(Duration.ofSeconds(20));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .build());
    }

    HttpResponse<String> delete(String path) {
        return send(to(path).DELETE().build());
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, body, JSON);
    }

    HttpResponse<String> post(String path, String body, String accept) {
        return send(to(path).header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Posts and leaves the answer to be read as it comes. */
    HttpResponse<InputStream> open(String path, String body) throws IOException, InterruptedException {
        return http.send(
                to(path).header("Accept", STREAM)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    /** The data of a stream's events; their names are checked to agree. */
    static List<JsonNode> events(String stream) {
        List<JsonNode> events = new ArrayList<>();
        for (String block : stream.split("\n\n", -1)) {
            String name = field(block, "event:");
            if (name != null) {
                JsonNode data = json(field(block, "data:"));
                if (!data.path("event").asText().equals(name)) {
                    throw new AssertionError(name + " is not " + data);
                }
                events.add(data);
            }
        }
        return events;
    }

    private static String field(String block, String name) {
        return block.lines()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).trim())
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
