package dev.souk.dialogue.store;

import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.TurnEvent;
import java.time.Instant;
import java.util.Objects;

/**
 * A turn that asks to be opened.
 *
 * @param fingerprint of the command's words: the same turn id with another one is a conflict
 * @param accepted the event that says so, stored with the turn
 */
public record TurnOpening(
        ConversationCommand command, String fingerprint, Lease lease, TurnEvent.Accepted accepted, Instant at) {
    public TurnOpening {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(lease, "lease");
        Objects.requireNonNull(accepted, "accepted");
        Objects.requireNonNull(at, "at");
    }

    /** The turn it opens. */
    public TurnKey key() {
        return TurnKey.of(command.chain());
    }
}
