package dev.souk.dialogue.store;

import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.TurnEvent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A turn whose process is gone, claimed by another.
 *
 * @param attempt of the new process
 * @param state of the conversation as last stored
 * @param turn as last stored, or null where nothing was
 * @param events stored so far, of which some may never have been published
 */
public record OpenTurn(
        ConversationCommand command,
        int attempt,
        ConversationState state,
        @Nullable StoredTurn turn,
        List<TurnEvent> events) {
    public OpenTurn {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(state, "state");
        events = List.copyOf(events);
    }
}
