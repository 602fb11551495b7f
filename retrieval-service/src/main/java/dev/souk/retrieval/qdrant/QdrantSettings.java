package dev.souk.retrieval.qdrant;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where Qdrant is and how long it may take.
 *
 * @param port of its gRPC interface
 * @param apiKey or null where it asks for none
 * @param collection the name of the one collection that holds all shops
 * @param searchTimeout after which a search is given up, and filters answer alone
 * @param writeTimeout of one call that writes or reads in bulk
 */
public record QdrantSettings(
        String host,
        int port,
        @Nullable String apiKey,
        String collection,
        Duration searchTimeout,
        Duration writeTimeout) {
    public QdrantSettings {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException(
                    "qdrant: '" + host + ":" + port + "'; a host and a port from 1 to 65535 would do");
        }
        if (collection.isBlank()) {
            throw new IllegalArgumentException("collection: empty; a name such as souk would do");
        }
        if (!searchTimeout.isPositive() || !writeTimeout.isPositive()) {
            throw new IllegalArgumentException(
                    "timeouts: " + searchTimeout + ", " + writeTimeout + "; PT1S, PT30S would do");
        }
    }

    /** A Qdrant that asks for no key, with timeouts that suit nearly everyone. */
    public static QdrantSettings at(String host, int port, String collection) {
        return new QdrantSettings(host, port, null, collection, Duration.ofSeconds(1), Duration.ofSeconds(30));
    }
}
