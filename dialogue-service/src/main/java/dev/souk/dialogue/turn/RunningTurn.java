package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.dialogue.store.ConversationState;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A turn in this process: what it began with, and whether it should stop.
 *
 * @param state of the conversation as stored: before the turn, or as far as a process that is gone had brought it
 * @param turnsAfter how many turns the conversation has with it
 * @param since when this process has it
 */
record RunningTurn(
        ConversationCommand command,
        ConversationState state,
        int turnsAfter,
        Script script,
        Instant since,
        AtomicBoolean cancelled) {
    boolean isCancelled() {
        return cancelled.get();
    }

    CancellationException cancellation() {
        return new CancellationException("turn " + script.key().turnId() + " was cancelled");
    }
}
