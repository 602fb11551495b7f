package dev.souk.standalone.opening;

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

/** Loads the demo shop, its policies and its shoppers' interactions, the first time that a data folder is used. */
public record FirstStock(HttpClient http, URI address, Path folder) {
    public void bring() throws IOException, InterruptedException, ImportRefused {
        Path stocked = folder.resolve("demo-is-stocked");
        if (Files.exists(stocked)) {
            return;
        }
        Path files = folder.resolve("demo");
        DemoShop.write(files, DemoShop.SEED);
        new CatalogueImport(http, address, DemoShop.SHOP).run(files.resolve(DemoShop.CATALOGUE), progress -> {});
        http.send(
                HttpRequest.newBuilder(address.resolve("/v1/shops/" + DemoShop.SHOP + "/interactions"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofFile(files.resolve(DemoShop.INTERACTIONS)))
                        .build(),
                BodyHandlers.ofString());
        Files.createFile(stocked);
    }
}
