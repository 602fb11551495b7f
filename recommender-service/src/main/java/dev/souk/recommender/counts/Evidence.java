package dev.souk.recommender.counts;

import dev.souk.contracts.interaction.InteractionType;

/** How much an interaction says for an item: an order more than a look. */
public final class Evidence {
    private Evidence() {}

    /** Units in favour of the item; 0 for what only says that it was seen, or is not liked. */
    public static int of(InteractionType type) {
        return switch (type) {
            case IMPRESSION, DISLIKE -> 0;
            case CLICK -> 1;
            case LIKE -> 3;
            case CART -> 4;
            case ORDER -> 5;
        };
    }
}
