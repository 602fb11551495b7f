package dev.souk.evaluation.running;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Speaks Souk's HTTP API. Safe for use by several threads. */
public final class SoukClient implements Shopfront {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration OPENING = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final String shop;

    public SoukClient(URI address, String shop) {
        this.address = address;
        this.shop = shop;
    }

    /** Imports a catalogue and waits until it is done. */
    public JsonNode importCatalogue(Path file) throws IOException, InterruptedException {
        HttpResponse<String> accepted = http.send(
                HttpRequest.newBuilder(at("/catalogue/imports?name="
                                + URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8)))
                        .header(
                                "Content-Type",
                                file.toString().endsWith(".zip") ? "application/zip" : "application/x-ndjson")
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
        URI place = address.resolve(accepted.headers()
                .firstValue("Location")
                .orElseThrow(() ->
                        new IOException("import of " + file + ": " + accepted.statusCode() + " " + accepted.body())));
        while (true) {
            JsonNode now = JSON.readTree(http.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofString())
                    .body());
            switch (now.path("state").asText()) {
                case "done" -> {
                    return now;
                }
                case "failed" -> throw new IOException("import of " + file + " failed: " + now);
                default -> Pause.of(BETWEEN_LOOKS);
            }
        }
    }

    /**
     * Waits until a shop whose catalogue was just imported answers with products: until then its services are still reading it.
     *
     * @param category one that has products, as the catalogue names it
     * @throws IOException with what was answered instead, after two minutes
     */
    public void awaitOpen(String category) throws IOException, InterruptedException {
        String last = "";
        for (long look = 0; look < OPENING.dividedBy(BETWEEN_LOOKS); look++) {
            try {
                Answer answer = say(converse("en"), "en", category.replace('-', ' '));
                if (answer.items().stream().anyMatch(item -> item.category().equals(category))) {
                    return;
                }
                last = answer.text();
            } catch (IOException notYet) {
                last = String.valueOf(notYet.getMessage());
            }
            Pause.of(BETWEEN_LOOKS);
        }
        throw new IOException("the shop shows no products of category " + category + "; it says: " + last);
    }

    /** Waits until all texts of an import, as {@link #importCatalogue} gave it, have their vectors; how far it is is printed. */
    public void awaitVectors(JsonNode done, PrintStream progress) throws IOException, InterruptedException {
        URI place = at("/catalogue/imports/" + done.path("importId").asText());
        int told = 0;
        while (true) {
            JsonNode counts = JSON.readTree(
                            http.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofString())
                                    .body())
                    .path("progress");
            int embedded = counts.path("embedded").asInt();
            int total = counts.path("total").asInt();
            if (embedded >= total) {
                return;
            }
            if (embedded - told >= total / 10) {
                progress.printf("%d of %d texts have vectors%n", embedded, total);
                told = embedded;
            }
            Pause.of(BETWEEN_LOOKS);
        }
    }

    /** Opens a conversation. */
    public String converse(String locale) throws IOException, InterruptedException {
        return post("/conversations", Map.of("locale", locale))
                .path("conversationId")
                .asText();
    }

    /** Takes a turn and waits for the whole answer. */
    public Answer say(String conversationId, String locale, String text) throws IOException, InterruptedException {
        return turn(conversationId, Map.of("text", text, "locale", locale));
    }

    @Override
    public Answer say(ShopperTurn turn) throws IOException, InterruptedException {
        return turn(
                turn.conversationId(), Map.of("turnId", turn.turnId(), "text", turn.text(), "locale", turn.locale()));
    }

    private Answer turn(String conversationId, Map<String, String> body) throws IOException, InterruptedException {
        return JSON.treeToValue(post("/conversations/" + conversationId + "/turns", body), Answer.class);
    }

    private JsonNode post(String path, Map<String, String> body) throws IOException, InterruptedException {
        BodyPublisher json = BodyPublishers.ofString(JSON.writeValueAsString(body));
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .timeout(PATIENCE)
                        .POST(json)
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(path + ": " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private URI at(String path) {
        return address.resolve("/v1/shops/" + URLEncoder.encode(shop, StandardCharsets.UTF_8) + path);
    }

    @Override
    public void close() {
        http.close();
    }
}
