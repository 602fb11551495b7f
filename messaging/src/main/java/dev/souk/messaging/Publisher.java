package dev.souk.messaging;

import dev.souk.contracts.topic.Topic;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes records. Safe for any thread; records of one key that one thread publishes are written in that order. Continuations
 * of the stages run in virtual threads and may block.
 */
public final class Publisher {
    private final Producer<String, byte[]> producer;
    private final Envelope envelope;
    private final Executor executor;

    Publisher(Producer<String, byte[]> producer, Envelope envelope, Executor executor) {
        this.producer = producer;
        this.envelope = envelope;
        this.executor = executor;
    }

    /**
     * Writes {@code value} to the partition of {@code key}.
     *
     * @param value a contract record, or null for a tombstone
     * @return done once all in-sync replicas have it; failed if the broker could not be reached in time
     * @throws IllegalArgumentException if the value cannot be written as JSON
     */
    public CompletionStage<Void> publish(Topic topic, String key, @Nullable Object value) {
        return settled(send(envelope.wrap(topic.topicName(), null, key, value)));
    }

    /** As {@link #publish} for each of these in their order, but done with the last: they travel together as far as they can. */
    public CompletionStage<Void> publishAll(Topic topic, String key, List<?> values) {
        var records = values.stream()
                .map(value -> envelope.wrap(topic.topicName(), null, key, value))
                .toList();
        return settled(CompletableFuture.allOf(records.stream().map(this::send).toArray(CompletableFuture[]::new)));
    }

    private CompletionStage<Void> settled(CompletableFuture<Void> sent) {
        var trace = Trace.current().orElse(null);
        var published = new CompletableFuture<Void>();
        var _ = sent.whenCompleteAsync((done, failure) -> Trace.run(trace, () -> settle(published, failure)), executor);
        return published;
    }

    /** As {@link #publish}, but the stage is completed in the producer's own thread, which must not be held up. */
    CompletableFuture<Void> send(ProducerRecord<String, byte[]> record) {
        var sent = new CompletableFuture<Void>();
        try {
            var _ = producer.send(record, (place, failure) -> settle(sent, failure));
        } catch (RuntimeException failure) {
            sent.completeExceptionally(failure);
        }
        return sent;
    }

    Envelope envelope() {
        return envelope;
    }

    Executor executor() {
        return executor;
    }

    private static void settle(CompletableFuture<Void> future, @Nullable Throwable failure) {
        if (failure == null) {
            future.complete(null);
        } else {
            future.completeExceptionally(failure);
        }
    }
}
