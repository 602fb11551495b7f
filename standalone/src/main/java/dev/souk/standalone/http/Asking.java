package dev.souk.standalone.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Asks the same question until the answer will do.
 *
 * @param between how long is waited before it is asked again
 * @param times how often it is asked at most, once or more
 */
public record Asking(HttpClient http, Duration between, int times) {
    public Asking {
        if (times < 1) {
            throw new IllegalArgumentException("times: " + times + "; 1 or more would do");
        }
    }

    /** The first answer that will do, or else the last one. */
    public HttpResponse<String> until(HttpRequest question, Predicate<HttpResponse<String>> does)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(question, BodyHandlers.ofString());
        for (int asked = 1; asked < times && !does.test(answer); asked++) {
            pause(between);
            answer = http.send(question, BodyHandlers.ofString());
        }
        return answer;
    }

    /** Waits without holding a carrier thread. */
    public static void pause(Duration time) {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
