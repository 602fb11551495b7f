package dev.souk.evaluation.cf.sequence;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.top.ScoredItem;
import java.util.BitSet;
import java.util.List;

/**
 * How high the next item stands among all, those of the history left out, averaged over shoppers: HR@k = share with rank ≤ k, NDCG@k =
 * 1/log₂(rank + 1) where rank ≤ k, else 0.
 *
 * @param untouched how many of the next items nobody had touched before
 * @param untouchedHr10 HR@10 of those alone, ranked among all items
 */
record NextItemScore(
        int shoppers, double hr5, double ndcg5, double hr10, double ndcg10, int untouched, double untouchedHr10) {
    private static final int DEEPEST = 10;

    static NextItemScore of(RecommenderModel model, NextItems data) {
        int shoppers = 0;
        int untouched = 0;
        int found = 0;
        BitSet touched = data.touched();
        double[] sums = new double[4];
        for (NextItems.Next next : data.next()) {
            shoppers++;
            int rank = rank(model, next.user(), data.known().history(next.user()), next.item());
            untouched += touched.get(next.item()) ? 0 : 1;
            found += touched.get(next.item()) || rank >= DEEPEST ? 0 : 1;
            if (rank < DEEPEST) {
                double gain = Math.log(2) / Math.log(rank + 2.0);
                sums[0] += rank < 5 ? 1 : 0;
                sums[1] += rank < 5 ? gain : 0;
                sums[2]++;
                sums[3] += gain;
            }
        }
        double n = Math.max(1, shoppers);
        return new NextItemScore(
                shoppers,
                sums[0] / n,
                sums[1] / n,
                sums[2] / n,
                sums[3] / n,
                untouched,
                (double) found / Math.max(1, untouched));
    }

    private static int rank(RecommenderModel model, int user, History history, int next) {
        BitSet had = history.itemSet();
        List<ScoredItem> top = model.known(user).top(DEEPEST, item -> !had.get(item));
        for (int rank = 0; rank < top.size(); rank++) {
            if (top.get(rank).item() == next) {
                return rank;
            }
        }
        return DEEPEST;
    }
}
