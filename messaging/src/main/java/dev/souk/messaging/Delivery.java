package dev.souk.messaging;

import dev.souk.contracts.topic.Headers;
import dev.souk.contracts.topic.Topic;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as it reached this process, maybe not for the first time: delivery is at least once.
 *
 * @param key empty where the record has none
 * @param value null for a tombstone
 * @param headers name → text; of several with one name, the last
 */
public record Delivery<T>(
        String key, @Nullable T value, Map<String, String> headers, Topic topic, int partition, long offset) {
    public Delivery {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(topic, "topic");
        headers = Map.copyOf(headers);
    }

    /** The value, where a tombstone makes no sense. */
    public T body() {
        if (value == null) {
            throw new IllegalArgumentException("value: " + topic.topicName() + " has a tombstone at key " + key
                    + "; a record with a value would do");
        }
        return value;
    }

    /** When nobody waits for the result any more, if the sender said so. */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(headers.get(Headers.DEADLINE))
                .map(Long::parseLong)
                .map(Instant::ofEpochMilli);
    }
}
