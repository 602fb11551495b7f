package dev.souk.dialogue.understanding.language;

import java.util.Objects;

/**
 * A unit of measure.
 *
 * @param factor how many of the dimension's first unit it is
 */
public record Unit(String dimension, double factor) {
    /** The dimension of prices. */
    public static final String MONEY = "money";
    /** The dimension of counters such as "pieces" and 個, which say nothing of what is counted. */
    public static final String COUNT = "count";

    public Unit {
        Objects.requireNonNull(dimension, "dimension");
    }
}
