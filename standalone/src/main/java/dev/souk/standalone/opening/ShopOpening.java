package dev.souk.standalone.opening;

import dev.souk.standalone.http.Asking;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

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
        HttpResponse<String> answer = new Asking(http, BETWEEN_LOOKS, LOOKS).until(turn, ShopOpening::showsProducts);
        if (!showsProducts(answer)) {
            throw new IllegalStateException("the shop does not open: " + answer.body());
        }
    }

    private static boolean showsProducts(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().contains(PRODUCTS);
    }
}
