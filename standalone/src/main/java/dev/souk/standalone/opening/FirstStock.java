package dev.souk.standalone.opening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.souk.standalone.demo.DemoShop;
import dev.souk.standalone.ingest.CatalogueImport;
import dev.souk.standalone.ingest.ImportRefused;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loads the demo shop, its policies and its shoppers' interactions, the first time that a data folder is used. */
public record FirstStock(HttpClient http, URI address, Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 1_000;

    public void bring() throws IOException, InterruptedException, ImportRefused {
        Path stocked = folder.resolve("demo-is-stocked");
        if (Files.exists(stocked)) {
            return;
        }
        Path files = folder.resolve("demo");
        DemoShop.write(files, DemoShop.SEED);
        new CatalogueImport(http, address, DemoShop.SHOP).run(files.resolve(DemoShop.CATALOGUE), progress -> {});
        List<JsonNode> interactions = interactions(files.resolve(DemoShop.INTERACTIONS));
        for (int from = 0; from < interactions.size(); from += AT_ONCE) {
            tell(interactions.subList(from, Math.min(from + AT_ONCE, interactions.size())));
        }
        new ShopOpening(http, address, DemoShop.SHOP).await("headphones");
        Files.createFile(stocked);
    }

    /** As the API takes them: the shop is in its path. */
    private static List<JsonNode> interactions(Path file) throws IOException {
        try (var lines = JSON.readerFor(ObjectNode.class).<ObjectNode>readValues(file.toFile())) {
            return lines.readAll().stream()
                    .<JsonNode>map(interaction -> interaction.without("shopId"))
                    .toList();
        }
    }

    private void tell(List<JsonNode> interactions) throws IOException, InterruptedException {
        var response = http.send(
                HttpRequest.newBuilder(address.resolve("/v1/shops/" + DemoShop.SHOP + "/interactions"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(interactions)))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() != 202) {
            throw new IllegalStateException("the demo's interactions were refused: " + response.body());
        }
    }
}
