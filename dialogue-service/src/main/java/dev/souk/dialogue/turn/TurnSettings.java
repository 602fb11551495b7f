package dev.souk.dialogue.turn;

import java.time.Duration;

/**
 * How turns are taken, wherever they run.
 *
 * @param slateSize items shown at once
 * @param candidates how many the search may give to rank
 * @param facts how many are asked for at once
 * @param patience how long each peer may take
 * @param lease how long a turn is its process's own without a sign of life
 */
public record TurnSettings(int slateSize, int candidates, int facts, Patience patience, Duration lease) {
    public static final TurnSettings DEFAULTS = new TurnSettings(3, 50, 8, Patience.DEFAULTS, Duration.ofSeconds(6));

    public TurnSettings {
        atLeastOne("slateSize", slateSize);
        atLeastOne("candidates", candidates);
        atLeastOne("facts", facts);
        positive("lease", lease);
    }

    /** How long a turn waits for whom. */
    public record Patience(Duration knowledge, Duration planner, Duration recommender, Duration writer) {
        public static final Patience DEFAULTS = new Patience(
                Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(20));

        public Patience {
            positive("knowledge", knowledge);
            positive("planner", planner);
            positive("recommender", recommender);
            positive("writer", writer);
        }
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + ": " + value + "; 1 or more would do");
        }
    }

    private static void positive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException(name + ": " + value + " is not positive; PT1S would do");
        }
    }
}
