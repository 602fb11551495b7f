package dev.souk.standalone.opening;

import dev.souk.standalone.http.Asking;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

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
        HttpResponse<String> answer = new Asking(http, BETWEEN_LOOKS, LOOKS).until(question, Readiness::isReady);
        if (!isReady(answer)) {
            throw new IllegalStateException("not ready: " + answer.body());
        }
    }

    private static boolean isReady(HttpResponse<String> answer) {
        return answer.statusCode() == 200;
    }
}
