package dev.souk.evaluation.cf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingScoreTest {
    @Test
    void firstAndThirdOfThreeWanted_scoreAsComputedByHand() {
        RankingScore score = RankingScore.of(List.of(7, 1, 9), Set.of(7, 9, 4), 20);
        assertThat(score.recall()).isEqualTo(2 / 3.0);
        assertThat(score.ndcg()).isCloseTo(1.5 / (1 + 0.6309297535714575 + 0.5), within(1e-12));
    }

    @Test
    void moreWantedThanPlaces_idealHasOnlyThePlaces() {
        assertThat(RankingScore.of(List.of(1, 2), Set.of(1, 2, 3), 2).ndcg()).isCloseTo(1, within(1e-12));
    }
}
