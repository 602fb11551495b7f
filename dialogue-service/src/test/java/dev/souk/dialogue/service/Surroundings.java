package dev.souk.dialogue.service;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.topic.Topic;
import dev.souk.dialogue.turn.HeadphoneShop;
import dev.souk.messaging.KafkaForTests;
import dev.souk.messaging.Messaging;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What dialogue needs around it: a real Kafka that holds a catalogue, and a real, empty PostgreSQL. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        KafkaForTests kafka = KafkaForTests.shared();
        try (Messaging messaging = Messaging.open(kafka.settings("import", "import-1"), InstantSource.system())) {
            for (CatalogueItem item : HeadphoneShop.items()) {
                publish(messaging, item.itemId(), item);
            }
            publish(messaging, "", HeadphoneShop.schema());
        }
        try {
            postgres = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.datasource.dialogue.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.dialogue.username", "postgres",
                "quarkus.datasource.dialogue.password", "postgres",
                "quarkus.http.test-port", "0",
                "souk.dialogue.patience.planner", "PT8S");
    }

    private static void publish(Messaging messaging, String id, Object record) {
        messaging
                .publisher()
                .publish(Topic.CATALOGUE, HeadphoneShop.ID + "/" + id, record)
                .toCompletableFuture()
                .join();
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
