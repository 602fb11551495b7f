package dev.souk.contracts.need;

import java.util.Objects;

/** The order a shopper asked for: "the cheapest", "the biggest". */
public record Ordering(String attribute, Direction direction) {
    /** What an act names that takes the order back, in place of an attribute: "never mind the sorting". */
    public static final String ORDER = "order";

    /** Which end comes first. */
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    public Ordering {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(direction, "direction");
    }
}
