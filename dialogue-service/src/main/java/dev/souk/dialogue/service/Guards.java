package dev.souk.dialogue.service;

import dev.souk.messaging.AskFailed;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;

/**
 * Guards for the edges to other services: a circuit breaker that opens when half of twenty calls fail, a bulkhead, one more try where the
 * reply's partition moved away while waiting, and a timeout where the call has none of its own. The fallbacks are the turn's own: it knows
 * what an absent answer costs.
 */
final class Guards {
    private static final int VOLUME = 20;
    private static final double FAILURE_RATIO = 0.5;
    private static final Duration OPEN = Duration.ofSeconds(5);
    private static final int AT_ONCE = 512;

    private Guards() {}

    static <T> TypedGuard<CompletionStage<T>> around(
            String edge, TypeLiteral<CompletionStage<T>> type, Duration patience) {
        return unlimited(edge, type, patience)
                .withTimeout()
                .duration(patience.toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    /** Around what ends by itself when its time is over, as asking over Kafka does. */
    static <T> TypedGuard<CompletionStage<T>> aroundAsking(
            String edge, TypeLiteral<CompletionStage<T>> type, Duration patience) {
        return unlimited(edge, type, patience).build();
    }

    private static <T> TypedGuard.Builder<CompletionStage<T>> unlimited(
            String edge, TypeLiteral<CompletionStage<T>> type, Duration patience) {
        return TypedGuard.create(type)
                .withDescription(edge)
                .withCircuitBreaker()
                .requestVolumeThreshold(VOLUME)
                .failureRatio(FAILURE_RATIO)
                .delay(OPEN.toMillis(), ChronoUnit.MILLIS)
                .name(edge)
                .done()
                .withBulkhead()
                .limit(AT_ONCE)
                .queueSize(AT_ONCE)
                .done()
                .withRetry()
                .maxRetries(1)
                .maxDuration(patience.toMillis(), ChronoUnit.MILLIS)
                .delay(0, ChronoUnit.MILLIS)
                .jitter(0, ChronoUnit.MILLIS)
                .retryOn(AskFailed.Moved.class)
                .done();
    }
}
