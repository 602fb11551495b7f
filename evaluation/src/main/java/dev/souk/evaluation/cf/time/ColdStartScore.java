package dev.souk.evaluation.cf.time;

import dev.souk.evaluation.cf.RankingScore;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.top.ScoredItem;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * How high the items stand that nobody had bought before, summed over customers who bought some of them.
 *
 * @param recall10 distinct items hit ÷ bought among the first 10 of those new items alone
 * @param ndcg10 of the same, with the ideal over min(10, bought)
 * @param recall20 among the first 20 of all items on sale that the customer had not bought
 * @param ndcg20 of the same
 */
record ColdStartScore(int customers, double recall10, double ndcg10, double recall20, double ndcg20) {
    static final ColdStartScore NOTHING = new ColdStartScore(0, 0, 0, 0, 0);

    ColdStartScore plus(ColdStartScore other) {
        return new ColdStartScore(
                customers + other.customers,
                recall10 + other.recall10,
                ndcg10 + other.ndcg10,
                recall20 + other.recall20,
                ndcg20 + other.ndcg20);
    }

    ColdStartScore mean() {
        return new ColdStartScore(
                customers, recall10 / customers, ndcg10 / customers, recall20 / customers, ndcg20 / customers);
    }

    /**
     * Of one customer.
     *
     * @param wanted the new items they bought
     * @param fresh all new items
     * @param others whether an item besides those may be ranked
     */
    static ColdStartScore of(RecommenderModel model, int customer, BitSet wanted, BitSet fresh, IntPredicate others) {
        RankingScore among = score(model.known(customer).top(10, fresh::get), wanted, 10);
        RankingScore all =
                score(model.known(customer).top(20, item -> fresh.get(item) || others.test(item)), wanted, 20);
        return new ColdStartScore(1, among.recall(), among.ndcg(), all.recall(), all.ndcg());
    }

    private static RankingScore score(List<ScoredItem> top, BitSet wanted, int cut) {
        return RankingScore.of(
                top.stream().map(ScoredItem::item).toList(),
                wanted.stream().boxed().collect(Collectors.toSet()),
                cut);
    }
}
