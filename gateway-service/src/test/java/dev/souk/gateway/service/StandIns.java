package dev.souk.gateway.service;

import dev.souk.messaging.KafkaForTests;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real Kafka, and stand-ins for the services the gateway speaks to. */
public final class StandIns implements QuarkusTestResourceLifecycleManager {
    private DialogueStandIn dialogue;
    private CatalogueStandIn catalogue;
    private ImportStandIn imports;

    @Override
    public Map<String, String> start() {
        KafkaForTests kafka = KafkaForTests.shared();
        dialogue = new DialogueStandIn(kafka.settings("dialogue", "dialogue-stand-in"));
        catalogue = new CatalogueStandIn(kafka);
        try {
            imports = new ImportStandIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "souk.gateway.bootstrap-servers", kafka.bootstrapServers(),
                "souk.gateway.retrieval-url", imports.url(),
                "souk.gateway.turns.acceptance", "3s",
                "souk.gateway.turns.heartbeat", "200ms",
                "souk.gateway.turns.gap", "200ms",
                "souk.gateway.turns.look", "50ms",
                "quarkus.http.test-port", "0");
    }

    @Override
    public void stop() {
        dialogue.close();
        catalogue.close();
        imports.close();
    }
}
