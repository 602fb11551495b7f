package dev.souk.dialogue.store;

import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.TurnEvent;
import java.util.List;
import java.util.Objects;

/**
 * All there is of a turn at a moment; storing it replaces what was stored before.
 *
 * @param attempt whose work this is: an attempt that was taken over stores nothing any more
 * @param state of the conversation after it
 * @param events from the first on
 * @param finished whether nothing follows
 */
public record TurnProgress(
        int attempt, ConversationState state, StoredTurn turn, List<TurnEvent> events, boolean finished) {
    public TurnProgress {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(turn, "turn");
        events = List.copyOf(events);
    }
}
