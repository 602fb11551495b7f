package dev.souk.contracts.recommendation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.need.Ordering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question to the recommender. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "request")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RecommendationRequest.Rank.class, name = "rank"),
    @JsonSubTypes.Type(value = RecommendationRequest.Feed.class, name = "feed"),
    @JsonSubTypes.Type(value = RecommendationRequest.Similar.class, name = "similar")
})
public sealed interface RecommendationRequest {
    Chain chain();

    int limit();

    /**
     * A slate out of these candidates and nothing else.
     *
     * @param ordering the order the shopper asked for, which then holds before taste; or null
     */
    record Rank(
            Chain chain,
            List<RankCandidate> candidates,
            @Nullable Ordering ordering,
            int limit) implements RecommendationRequest {
        public Rank {
            candidates = List.copyOf(candidates);
        }
    }

    /** A slate out of the whole catalogue. */
    record Feed(Chain chain, int limit) implements RecommendationRequest {}

    /** Items like one. */
    record Similar(Chain chain, String itemId, int limit) implements RecommendationRequest {}

    /**
     * A candidate as retrieval scored it.
     *
     * @param score of the search, higher is better
     * @param sortValue the item's value of the ordering's attribute, or null without an ordering or a value
     */
    record RankCandidate(
            String itemId, double score, @Nullable Double sortValue) {}
}
