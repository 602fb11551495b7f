package dev.souk.recommender;

import dev.souk.recommender.counts.CountSettings;
import dev.souk.recommender.slate.BlendWeights;
import dev.souk.recommender.slate.Exploration;

/**
 * How the recommender counts and ranks.
 *
 * @param reasons how many of the shopper's items at most are named as the reason for an item
 */
public record RecommenderSettings(CountSettings counts, BlendWeights blend, int reasons, Exploration exploration) {
    public static final RecommenderSettings DEFAULTS =
            new RecommenderSettings(CountSettings.DEFAULTS, BlendWeights.DEFAULTS, 2, Exploration.NONE);

    public RecommenderSettings {
        if (reasons < 0) {
            throw new IllegalArgumentException("reasons: " + reasons + "; 0 or more would do");
        }
    }
}
