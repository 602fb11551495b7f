package dev.souk.gateway.service;

import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sends catalogue imports on to retrieval by HTTP, as they come in: a file is never held in memory. Blocks its thread, which
 * should be a virtual one. Safe for use by many threads.
 */
@Singleton
final class ImportRelay {
    private static final Duration CONNECT = Duration.ofSeconds(2);

    private final GatewaySettings settings;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    ImportRelay(GatewaySettings settings) {
        this.settings = settings;
    }

    /**
     * What comes with a file.
     *
     * @param query of the caller's address, as it came: the file's name and how to read it
     * @param here this gateway's own address, where retrieval is when no other is set
     */
    record Upload(
            String shopId,
            String mediaType,
            @Nullable String query,
            @Nullable String traceparent,
            URI here) {}

    /** Sends a file on; retrieval's answer comes as it is. */
    HttpResponse<String> send(Upload upload, InputStream file) {
        String query = upload.query() == null ? "" : "?" + upload.query();
        HttpRequest.Builder request = HttpRequest.newBuilder(imports(upload.here(), upload.shopId(), query))
                .timeout(settings.asks().importWithin())
                .header("Content-Type", upload.mediaType())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> file));
        if (upload.traceparent() != null) {
            request.header("traceparent", upload.traceparent());
        }
        return exchange(request.build());
    }

    /** How an import stands. */
    HttpResponse<String> read(URI here, String shopId, String importId) {
        URI address = imports(here, shopId, "/" + URLEncoder.encode(importId, StandardCharsets.UTF_8));
        return exchange(HttpRequest.newBuilder(address)
                .timeout(settings.asks().within())
                .GET()
                .build());
    }

    private URI imports(URI here, String shopId, String rest) {
        return settings.retrievalUrl().orElse(here).resolve("/internal/shops/" + shopId + "/catalogue/imports" + rest);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw unavailable(
                    "The retrieval service cannot be reached for imports now; the file may be sent again.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("The gateway is stopping; the file may be sent again.", e);
        }
    }

    private ProblemException unavailable(String reason, Exception cause) {
        return new ProblemException(
                new Problem.Unavailable(reason, settings.turns().retryAfter()), cause);
    }
}
