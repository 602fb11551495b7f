package dev.souk.dialogue.turn;

import dev.souk.dialogue.store.ConversationStore;
import java.util.Objects;

/** Everything outside that a turn needs. */
public record Ports(Shops shops, Peers peers, ConversationStore store, TurnEvents events, Models models) {
    public Ports {
        Objects.requireNonNull(shops, "shops");
        Objects.requireNonNull(peers, "peers");
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(models, "models");
    }
}
