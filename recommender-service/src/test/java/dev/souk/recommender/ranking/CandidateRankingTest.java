package dev.souk.recommender.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.popularity.PopularityModel;
import dev.souk.recommender.top.ScoredItem;
import org.junit.jupiter.api.Test;

class CandidateRankingTest {
    private final Taste taste = new PopularityModel(1, new float[] {1, 5, 3, 4, 9}).foldIn(History.empty());

    private static CandidateRanking ranking(double preference, double diversity) {
        return new CandidateRanking(
                new RankingSettings(1, preference, diversity), (item, other) -> item % 2 == other % 2 ? 1 : 0);
    }

    @Test
    void candidates_areRankedAndNothingElse() {
        assertThat(ranking(0, 0).rank(taste, new int[] {0, 2, 3, 3}, item -> 0, item -> true, 9))
                .extracting(ScoredItem::item)
                .containsExactly(3, 2, 0);
    }

    @Test
    void maskedCandidate_neverAppears() {
        assertThat(ranking(0, 0).rank(taste, new int[] {0, 2, 3}, item -> 0, item -> item != 3, 9))
                .extracting(ScoredItem::item)
                .containsExactly(2, 0);
    }

    @Test
    void softPreference_outweighsTasteWhenItCountsMore() {
        assertThat(ranking(3, 0).rank(taste, new int[] {0, 1, 3}, item -> item == 0 ? 1 : 0, item -> true, 1))
                .extracting(ScoredItem::item)
                .containsExactly(0);
    }

    @Test
    void diversity_bringsAnotherKindSecond() {
        assertThat(ranking(0, 0.5).rank(taste, new int[] {1, 3, 0}, item -> 0, item -> true, 2))
                .extracting(ScoredItem::item)
                .containsExactly(1, 0);
    }

    @Test
    void noCandidates_giveNothing() {
        assertThat(ranking(0, 0).rank(taste, new int[0], item -> 0, item -> true, 3))
                .isEmpty();
    }
}
