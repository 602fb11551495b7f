package dev.souk.gateway.service;

import dev.souk.contracts.topic.Topic;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import dev.souk.messaging.AskFailed;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * One service the gateway asks. A service that keeps failing is left in peace for a while, and no more questions wait for it than
 * it can catch up on. Whatever goes wrong reaches the caller as a {@link ProblemException}. Safe for use by many threads.
 */
final class Edge {
    private static final int WINDOW = 20;
    private static final double FAILURES = 0.5;
    private static final int REST_SECONDS = 2;
    private static final int AT_ONCE = 512;

    private final String name;
    private final Topic topic;
    private final GatewayMessaging messaging;
    private final Duration retryAfter;
    private final Guard guard = Guard.create()
            .withCircuitBreaker()
            .requestVolumeThreshold(WINDOW)
            .failureRatio(FAILURES)
            .delay(REST_SECONDS, ChronoUnit.SECONDS)
            .done()
            .withBulkhead()
            .limit(AT_ONCE)
            .done()
            .build();

    Edge(String name, Topic topic, GatewayMessaging messaging, Duration retryAfter) {
        this.name = name;
        this.topic = topic;
        this.messaging = messaging;
        this.retryAfter = retryAfter;
    }

    <R> CompletionStage<R> ask(String key, Object request, Class<R> reply) {
        return guard.get(() -> messaging.ask(topic, key, request, reply), new TypeLiteral<CompletionStage<R>>() {})
                .exceptionallyCompose(failure -> CompletableFuture.failedStage(problem(failure)));
    }

    private Throwable problem(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return switch (cause) {
            case AskFailed.Expired _, CircuitBreakerOpenException _, BulkheadException _ ->
                unavailable("The " + name + " service does not answer now; the request may be sent again.", cause);
            case AskFailed _ -> unavailable("The " + name + " service could not answer this request.", cause);
            default -> cause;
        };
    }

    private ProblemException unavailable(String reason, Throwable cause) {
        return new ProblemException(new Problem.Unavailable(reason, retryAfter), cause);
    }
}
