package dev.souk.standalone.opening;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A short conversation in each language, so that the start-up cache knows the classes that an answer needs. */
public record Rehearsal(HttpClient http, URI address) {
    private static final List<String> TURNS = List.of(
            "{\"locale\":\"en\",\"text\":\"wireless headphones under 80\"}",
            "{\"locale\":\"en\",\"text\":\"how long does the battery of the first one last?\"}",
            "{\"locale\":\"zh-TW\",\"text\":\"我想找無線耳機，80 以內\"}",
            "{\"locale\":\"zh-TW\",\"text\":\"比較前兩個\"}");

    public void hold() throws IOException, InterruptedException {
        for (String accept : List.of("application/json", "text/event-stream")) {
            for (String turn : TURNS) {
                http.send(
                        HttpRequest.newBuilder(address.resolve(
                                        "/v1/shops/demo/conversations/rehearsal-" + accept.length() + "/turns"))
                                .header("Content-Type", "application/json")
                                .header("Accept", accept)
                                .POST(BodyPublishers.ofString(turn))
                                .build(),
                        BodyHandlers.ofString());
            }
        }
    }
}
