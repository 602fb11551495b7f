package dev.souk.gateway.turn;

import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.gateway.problem.Problem;

/**
 * Hears one answer. Its methods are called one at a time, on whichever thread brings the news, and must not block. Nothing is
 * called after {@link #over}, nor after an event that {@link Ending#ends ends} the answer.
 */
public interface AnswerListener {
    /** The next event; the first is {@code accepted}. */
    void told(TurnEvent event);

    /** Nothing was to be told for a while; the answer is still awaited. */
    void quiet();

    /** There will be no answer, or no more of it. */
    void over(Problem problem);
}
