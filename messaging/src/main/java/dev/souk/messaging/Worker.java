package dev.souk.messaging;

import dev.souk.contracts.topic.Headers;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Takes one record through decoding, its deadline, the service's code, and the {@link Outcome} of that. Safe for any thread.
 *
 * @param <T> what the records hold
 * @param <R> what the service's code makes of one
 */
final class Worker<T, R> implements Lane.Work {
    private static final CompletionStage<Void> DONE = CompletableFuture.completedStage(null);

    private final Decoder<T> decoder;
    private final Function<Delivery<T>, CompletionStage<R>> code;
    private final Outcome<R> outcome;
    private final TopicMeter meter;
    private final Limits limits;

    Worker(
            Decoder<T> decoder,
            Function<Delivery<T>, CompletionStage<R>> code,
            Outcome<R> outcome,
            TopicMeter meter,
            Limits limits) {
        this.decoder = decoder;
        this.code = code;
        this.outcome = outcome;
        this.meter = meter;
        this.limits = limits;
    }

    @Override
    public CompletionStage<Void> on(ConsumerRecord<String, byte[]> record) {
        Delivery<T> delivery;
        boolean late;
        try {
            delivery = decoder.decode(record);
            late = delivery.deadline().filter(limits.clock().instant()::isAfter).isPresent();
        } catch (IOException | RuntimeException poison) {
            return outcome.unreadable(record, poison);
        }
        if (late) {
            meter.expiredCount.increment();
            return DONE;
        }
        return timed(begin(delivery))
                .<CompletionStage<Void>>handle((result, failure) -> settle(record, result, failure))
                .thenCompose(Function.identity());
    }

    /** What is done at once, as most answers are, needs no timer. */
    private CompletableFuture<R> timed(CompletableFuture<R> begun) {
        return begun.isDone() ? begun : begun.orTimeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    private CompletableFuture<R> begin(Delivery<T> delivery) {
        try {
            return Trace.under(delivery.headers().get(Headers.TRACEPARENT), () -> code.apply(delivery))
                    .toCompletableFuture()
                    .copy();
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private CompletionStage<Void> settle(ConsumerRecord<String, byte[]> record, R result, @Nullable Throwable failure) {
        if (failure == null) {
            meter.handledCount.increment();
            return outcome.done(record, result);
        }
        meter.failedCount.increment();
        return outcome.failed(record, failure);
    }

    /** How long the service's code may take, and by which clock deadlines are judged. */
    record Limits(Duration timeout, InstantSource clock) {}

    /** What follows from a record's work. No stage ever fails. */
    interface Outcome<R> {
        CompletionStage<Void> done(ConsumerRecord<String, byte[]> record, R result);

        CompletionStage<Void> failed(ConsumerRecord<String, byte[]> record, Throwable failure);

        /** The record is not what its topic should hold. */
        CompletionStage<Void> unreadable(ConsumerRecord<String, byte[]> record, Throwable failure);
    }
}
