package dev.souk.standalone.opening;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Waits until a shop whose catalogue was just imported shows products: until then, dialogue and retrieval are still reading it. */
public record ShopOpening(HttpClient http, URI address, String shop) {
    private static final String PRODUCTS = "\"items\":[{";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int LOOKS = 1_200;

    /**
     * Returns once the request is answered with products.
     *
     * @param request for products that the shop has
     * @throws IllegalStateException with what was answered instead, after two minutes
     */
    public void await(String request) throws IOException, InterruptedException {
        HttpRequest turn = HttpRequest.newBuilder(
                        address.resolve("/v1/shops/" + shop + "/conversations/is-the-shop-open/turns"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"" + request + "\"}"))
                .build();
        String answer = "";
        for (int look = 0; look < LOOKS; look++) {
            var response = http.send(turn, BodyHandlers.ofString());
            if (response.statusCode() == 200 && response.body().contains(PRODUCTS)) {
                return;
            }
            answer = response.body();
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        throw new IllegalStateException("the shop does not open: " + answer);
    }
}
