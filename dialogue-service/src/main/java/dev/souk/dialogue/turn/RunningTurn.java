package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.dialogue.store.ConversationState;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A turn in this process: what it began with, and whether it should stop.
 *
 * @param state of the conversation before it
 * @param since when this process has it
 */
record RunningTurn(
        ConversationCommand command, ConversationState state, Script script, Instant since, AtomicBoolean cancelled) {
    /** @throws CancellationException where the shopper wants no answer any more */
    void checkWanted() {
        if (cancelled.get()) {
            throw new CancellationException("turn " + script.key().turnId() + " was cancelled");
        }
    }
}
