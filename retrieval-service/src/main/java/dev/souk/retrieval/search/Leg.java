package dev.souk.retrieval.search;

import java.util.List;

/**
 * One way of searching and what it found.
 *
 * @param kind of evidence
 * @param hits best first
 */
public record Leg(Kind kind, List<RowHit> hits) {
    /** What a leg goes by. */
    public enum Kind {
        /** Words of the shopper's language. */
        WORDS,
        /** Names and model numbers as they are written in any language. */
        NEUTRAL,
        /** Nearness in meaning. */
        VECTORS
    }
}
