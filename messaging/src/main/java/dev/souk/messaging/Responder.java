package dev.souk.messaging;

import java.util.concurrent.CompletionStage;

/**
 * Answers one request, under the rules of {@link Handler}. A failure is told to the asker in words and not kept as a dead letter: whoever
 * asked decides what to do. Only a request that cannot be read is kept.
 */
@FunctionalInterface
public interface Responder<Q, R> {
    CompletionStage<R> answer(Delivery<Q> request);
}
