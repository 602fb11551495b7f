package dev.souk.standalone.parts;

import dev.souk.messaging.broker.EmbeddedKafka;
import dev.souk.messaging.topics.TopicsStep;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Kafka and PostgreSQL of a standalone Souk, started side by side on a folder that keeps their data. */
public final class EmbeddedParts implements AutoCloseable {
    private static final short REPLICAS = 1;

    private final EmbeddedKafka kafka;
    private final EmbeddedDatabase database;

    private EmbeddedParts(EmbeddedKafka kafka, EmbeddedDatabase database) {
        this.kafka = kafka;
        this.database = database;
    }

    /** Starts both and creates the topics; what was started is stopped again when the other fails. */
    public static EmbeddedParts start(Path folder) {
        try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
            var database =
                    CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(folder.resolve("postgresql")), starters);
            var kafka = CompletableFuture.supplyAsync(() -> startKafka(folder.resolve("kafka")), starters);
            try {
                return new EmbeddedParts(kafka.join(), database.join());
            } catch (RuntimeException e) {
                CompletableFuture.allOf(
                                database.thenAccept(EmbeddedDatabase::close), kafka.thenAccept(EmbeddedKafka::close))
                        .exceptionally(_ -> null)
                        .join();
                throw e;
            }
        }
    }

    /** What the services read to find both. */
    public Map<String, String> settings() {
        return Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.datasource.dialogue.jdbc.url", database.url(),
                "quarkus.datasource.retrieval.jdbc.url", database.url());
    }

    @Override
    public void close() {
        try (database) {
            kafka.close();
        }
    }

    private static EmbeddedKafka startKafka(Path folder) {
        EmbeddedKafka kafka = EmbeddedKafka.start(folder);
        TopicsStep.create(kafka.bootstrapServers(), REPLICAS);
        return kafka;
    }
}
