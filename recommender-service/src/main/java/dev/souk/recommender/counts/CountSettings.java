package dev.souk.recommender.counts;

import java.time.Duration;

/**
 * How interactions count.
 *
 * @param popularityHalfLife after so long an interaction counts half for popularity
 * @param window so many of a shopper's latest distinct items go together with a new one, and speak for their taste
 * @param decay how much less each step further back counts, in (0, 1]
 */
public record CountSettings(Duration popularityHalfLife, int window, double decay) {
    public static final CountSettings DEFAULTS = new CountSettings(Duration.ofDays(30), 20, 0.85);

    public CountSettings {
        if (popularityHalfLife.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException(
                    "popularityHalfLife: " + popularityHalfLife + "; an hour or more would do");
        }
        if (window < 1) {
            throw new IllegalArgumentException("window: " + window + "; 1 or more would do");
        }
        if (!(decay > 0 && decay <= 1)) {
            throw new IllegalArgumentException("decay: " + decay + "; a number in (0, 1] would do");
        }
    }
}
