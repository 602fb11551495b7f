package dev.souk.messaging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The outcome of a {@link Handler}: whatever it could not handle is a dead letter. */
record Burial(DeadLetters deadLetters, TopicMeter meter) implements Worker.Outcome<Void> {
    @Override
    public CompletionStage<Void> done(ConsumerRecord<String, byte[]> record, Void nothing) {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<Void> failed(ConsumerRecord<String, byte[]> record, Throwable failure) {
        return deadLetters.bury(meter, record, failure);
    }

    @Override
    public CompletionStage<Void> unreadable(ConsumerRecord<String, byte[]> record, Throwable failure) {
        return deadLetters.bury(meter, record, failure);
    }
}
