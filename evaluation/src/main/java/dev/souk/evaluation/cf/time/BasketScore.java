package dev.souk.evaluation.cf.time;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.top.TopItems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well rankings meet what known customers bought, averaged over customers.
 *
 * @param customers who had something to find; 0, and all figures 0, where nobody bought anything new
 * @param recall distinct items hit ÷ bought
 * @param ndcg with the ideal over min(20, bought)
 * @param revenue revenue of the items hit ÷ of all bought
 */
record BasketScore(int customers, double recall, double ndcg, double revenue) {
    private static final int K = 20;

    /**
     * Ranks all items for each customer who bought before and after.
     *
     * @param newOnly leaves what a customer bought before out of the ranking and of what is wanted
     */
    static BasketScore of(Ranker ranker, Interactions known, Map<Integer, List<Sale>> later, boolean newOnly) {
        double recall = 0;
        double ndcg = 0;
        double revenue = 0;
        int customers = 0;
        for (Map.Entry<Integer, List<Sale>> entry : later.entrySet()) {
            History before = known.history(entry.getKey());
            Map<Integer, Double> wanted = wanted(entry.getValue(), before, newOnly);
            if (!before.isEmpty() && !wanted.isEmpty()) {
                List<Integer> top = top(ranker.scores(entry.getKey()), before, newOnly);
                customers++;
                recall += (double) top.stream().filter(wanted::containsKey).count() / wanted.size();
                ndcg += ndcg(top, wanted);
                double all = wanted.values().stream().mapToDouble(d -> d).sum();
                revenue += all == 0
                        ? 0
                        : top.stream()
                                        .mapToDouble(i -> wanted.getOrDefault(i, 0.0))
                                        .sum()
                                / all;
            }
        }
        if (customers == 0 && newOnly) {
            return new BasketScore(0, 0, 0, 0);
        }
        if (customers == 0) {
            throw new IllegalArgumentException(
                    "no customer bought both before and after the split; an earlier one would do");
        }
        return new BasketScore(customers, recall / customers, ndcg / customers, revenue / customers);
    }

    private static Map<Integer, Double> wanted(List<Sale> sales, History before, boolean newOnly) {
        Map<Integer, Double> wanted = new HashMap<>();
        for (Sale sale : sales) {
            if (!newOnly || !before.contains(sale.item())) {
                wanted.merge(sale.item(), (double) sale.revenue(), Double::sum);
            }
        }
        return wanted;
    }

    private static List<Integer> top(float[] scores, History before, boolean newOnly) {
        TopItems best = new TopItems(K);
        for (int item = 0; item < scores.length; item++) {
            if (best.wants(scores[item]) && !(newOnly && before.contains(item))) {
                best.offer(item, scores[item]);
            }
        }
        return best.bestFirst().stream().map(scored -> scored.item()).toList();
    }

    private static double ndcg(List<Integer> top, Map<Integer, Double> wanted) {
        double gain = 0;
        double ideal = 0;
        for (int rank = 0; rank < K; rank++) {
            double discount = Math.log(2) / Math.log(rank + 2.0);
            gain += rank < top.size() && wanted.containsKey(top.get(rank)) ? discount : 0;
            ideal += rank < wanted.size() ? discount : 0;
        }
        return gain / ideal;
    }

    /** Scores every item for a customer. */
    interface Ranker {
        float[] scores(int customer);
    }
}
