package dev.souk.standalone.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.souk.standalone.http.Asking;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** One catalogue import over HTTP: sends the file, then follows its report until it is done. */
public final class CatalogueImport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final HttpClient http;
    private final URI url;
    private final String shop;

    public CatalogueImport(HttpClient http, URI url, String shop) {
        this.http = http;
        this.url = url;
        this.shop = shop;
    }

    /**
     * Imports a file.
     *
     * @param progress told in words, several times
     * @return the import as the API gives it, its state {@code done}
     * @throws ImportRefused when nothing answers, the file is refused or the import fails
     */
    public JsonNode run(Path file, Consumer<String> progress) throws ImportRefused, IOException, InterruptedException {
        URI place = start(file);
        while (true) {
            JsonNode now = read(place);
            JsonNode counts = now.path("progress");
            progress.accept("%s: %d read, %d published"
                    .formatted(
                            now.path("state").asText(),
                            counts.path("read").asInt(),
                            counts.path("published").asInt()));
            switch (now.path("state").asText()) {
                case "done" -> {
                    return now;
                }
                case "failed" ->
                    throw new ImportRefused(
                            "the import failed: " + now.path("reason").asText(now.toString()));
                default -> Asking.pause(BETWEEN_LOOKS);
            }
        }
    }

    private URI start(Path file) throws ImportRefused, IOException, InterruptedException {
        String query = "?name=" + encoded(file.getFileName().toString());
        Path mapping = file.resolveSibling(file.getFileName() + ".mapping.json");
        if (Files.exists(mapping)) {
            query += "&mapping=" + encoded(Files.readString(mapping));
        }
        URI imports = url.resolve("/v1/shops/" + encoded(shop) + "/catalogue/imports" + query);
        HttpRequest request = HttpRequest.newBuilder(imports)
                .header("Content-Type", contentType(file))
                .POST(BodyPublishers.ofFile(file))
                .build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 202) {
            throw new ImportRefused("refused with " + response.statusCode() + ": " + response.body());
        }
        return url.resolve(response.headers().firstValue("Location").orElseThrow());
    }

    private JsonNode read(URI place) throws ImportRefused, IOException, InterruptedException {
        return JSON.readTree(send(HttpRequest.newBuilder(place).build()).body());
    }

    private HttpResponse<String> send(HttpRequest request) throws ImportRefused, IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new ImportRefused("nothing answers at " + url + "; ./souk up starts a shop");
        }
    }

    private static String contentType(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return "application/zip";
        }
        return name.contains(".csv") ? "text/csv" : "application/x-ndjson";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
