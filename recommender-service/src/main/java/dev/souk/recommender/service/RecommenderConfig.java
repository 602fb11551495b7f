package dev.souk.recommender.service;

import dev.souk.recommender.RecommenderSettings;
import dev.souk.recommender.counts.CountSettings;
import dev.souk.recommender.slate.BlendWeights;
import dev.souk.recommender.slate.Exploration;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;

/** The recommender's configuration. */
@ConfigMapping(prefix = "souk.recommender")
public interface RecommenderConfig {
    /** This process's name among all recommenders. */
    @NotBlank
    @WithDefault("recommender-${quarkus.uuid:1}")
    String instance();

    /** How many of the shopper's items at most are named as the reason for an item. */
    @Min(0)
    @WithDefault("2")
    int reasons();

    /** Which of a shop's announced models ranks. */
    @NotBlank
    @WithDefault("taste")
    String model();

    Counts counts();

    Blend blend();

    Explore exploration();

    /** How interactions count. */
    interface Counts {
        /** After so long an interaction counts half for popularity. */
        @WithDefault("P30D")
        Duration popularityHalfLife();

        /** So many of a shopper's latest distinct items speak for their taste. */
        @Min(1)
        @WithDefault("20")
        int window();

        /** How much less each step further back counts. */
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @WithDefault("0.85")
        double decay();
    }

    /** How much each voice counts in a ranking. */
    interface Blend {
        /** How well the item fits the words. */
        @DecimalMin("0")
        @WithDefault("1")
        double search();

        /** How much others touch it lately. */
        @DecimalMin("0")
        @WithDefault("0.15")
        double popularity();

        /** What the shopper's own items say for it. */
        @DecimalMin("0")
        @WithDefault("0.35")
        double taste();
    }

    /** How freely slates are drawn. */
    interface Explore {
        /** Of the scores; 0 means slates are ordered, not drawn. */
        @DecimalMin("0")
        @WithDefault("0")
        double temperature();

        /** Share of the chance spread evenly over all candidates. */
        @DecimalMin("0")
        @DecimalMax(value = "1", inclusive = false)
        @WithDefault("0.01")
        double floor();
    }

    default RecommenderSettings settings() {
        return new RecommenderSettings(
                new CountSettings(counts().popularityHalfLife(), counts().window(), counts().decay()),
                new BlendWeights(blend().search(), blend().popularity(), blend().taste()),
                reasons(),
                new Exploration(exploration().temperature(), exploration().floor()));
    }
}
