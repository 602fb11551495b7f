package dev.souk.dialogue.store;

import dev.souk.contracts.need.Need;
import java.util.List;
import java.util.Objects;

/** What was shown once, and what for: what a shopper who wants to see it again goes back to. */
public record Showing(Need need, List<String> itemIds) {
    public Showing {
        Objects.requireNonNull(need, "need");
        itemIds = List.copyOf(itemIds);
    }
}
