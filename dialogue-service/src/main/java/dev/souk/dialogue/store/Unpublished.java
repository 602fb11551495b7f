package dev.souk.dialogue.store;

import dev.souk.contracts.conversation.TurnEvent;
import java.util.List;
import java.util.Objects;

/** A finished turn whose events nobody confirmed to have published. */
public record Unpublished(TurnKey key, List<TurnEvent> events) {
    public Unpublished {
        Objects.requireNonNull(key, "key");
        events = List.copyOf(events);
    }
}
