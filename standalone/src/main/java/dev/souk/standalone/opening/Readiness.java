package dev.souk.standalone.opening;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits until all services say that they are ready. */
public record Readiness(HttpClient http, URI address) {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
    private static final int LOOKS = 4_800;

    /**
     * Returns once the services are ready.
     *
     * @throws IllegalStateException with what is not ready, after two minutes
     */
    public void await() throws IOException, InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
        String answer = "";
        for (int look = 0; look < LOOKS; look++) {
            var response = http.send(question, BodyHandlers.ofString());
            if (response.statusCode() == 200) {
                return;
            }
            answer = response.body();
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        throw new IllegalStateException("not ready: " + answer);
    }
}
