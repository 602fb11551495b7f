package dev.souk.standalone;

import dev.souk.standalone.opening.Doorplate;
import dev.souk.standalone.opening.FirstStock;
import dev.souk.standalone.opening.Readiness;
import dev.souk.standalone.opening.Rehearsal;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The five services, once all are up: waits until they are ready, stocks the demo shop the first time, and puts the address on the door. */
public final class Services implements QuarkusApplication {
    private final HttpServer server;
    private final Path folder;
    private final String kafka;
    private final boolean demo;
    private final boolean rehearse;

    @Inject
    Services(
            HttpServer server,
            @ConfigProperty(name = "souk.data") Path folder,
            @ConfigProperty(name = "kafka.bootstrap.servers") String kafka,
            @ConfigProperty(name = Standalone.DEMO) boolean demo,
            @ConfigProperty(name = Standalone.REHEARSE) boolean rehearse) {
        this.server = server;
        this.folder = folder;
        this.kafka = kafka;
        this.demo = demo;
        this.rehearse = rehearse;
    }

    @Override
    public int run(String... arguments) throws Exception {
        URI address = URI.create("http://localhost:" + server.getPort());
        try (HttpClient http = HttpClient.newHttpClient()) {
            new Readiness(http, address).await();
            if (demo) {
                new FirstStock(http, address, folder).bring();
            }
            if (rehearse) {
                new Rehearsal(http, address).hold();
                return 0;
            }
        }
        new Doorplate(folder).show(address, kafka);
        Quarkus.waitForExit();
        return 0;
    }
}
