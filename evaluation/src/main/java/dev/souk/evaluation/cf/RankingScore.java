package dev.souk.evaluation.cf;

import java.util.List;
import java.util.Set;

/**
 * How good one ranked list is against the items a shopper turned out to want.
 *
 * @param recall hits ÷ test items
 * @param ndcg Σ over hits of 1/log₂(rank + 1), ÷ the same sum with the first min(k, test items) ranks all hits
 */
public record RankingScore(double recall, double ndcg) {
    /** The score of the first {@code k} of a ranking without repeats. */
    public static RankingScore of(List<Integer> ranking, Set<Integer> wanted, int k) {
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("wanted is empty; a shopper without test items is not scored");
        }
        int hits = 0;
        double gain = 0;
        for (int rank = 0; rank < Math.min(k, ranking.size()); rank++) {
            if (wanted.contains(ranking.get(rank))) {
                hits++;
                gain += discount(rank);
            }
        }
        double ideal = 0;
        for (int rank = 0; rank < Math.min(k, wanted.size()); rank++) {
            ideal += discount(rank);
        }
        return new RankingScore((double) hits / wanted.size(), gain / ideal);
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 2.0);
    }
}
