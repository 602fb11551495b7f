package dev.souk.contracts.recommendation;

import java.util.Objects;

/**
 * The recommender's answer.
 *
 * @param collaborative whether collaborative filtering took part, false where only popularity and the search's score ranked
 */
public record RecommendationReply(Slate slate, boolean collaborative) {
    public RecommendationReply {
        Objects.requireNonNull(slate, "slate");
    }
}
