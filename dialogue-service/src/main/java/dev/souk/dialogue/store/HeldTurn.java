package dev.souk.dialogue.store;

import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.TurnEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A turn in memory. Guarded by the lock of its {@link InMemoryConversations}. */
final class HeldTurn {
    final TurnOpening opening;
    int attempt = 1;
    Lease lease;
    List<TurnEvent> events;
    boolean published;

    @Nullable
    StoredTurn stored;

    @Nullable
    Instant finished;

    HeldTurn(TurnOpening opening) {
        this.opening = opening;
        this.lease = opening.lease();
        this.events = List.of(opening.accepted());
    }
}
