package dev.souk.evaluation.cf;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.top.ScoredItem;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * LightGCN's protocol: for every shopper with a test line all items are ranked, those of the shopper's training line left
 * out, and Recall@k and NDCG@k are averaged over shoppers.
 */
final class FullRanking {
    private final Interactions train;
    private final Interactions test;
    private final int k;

    FullRanking(Interactions train, Interactions test, int k) {
        this.train = train;
        this.test = test;
        this.k = k;
    }

    Result measure(RecommenderModel model) {
        BitSet recommended = new BitSet(model.items());
        BitSet seen = new BitSet(model.items());
        double recall = 0;
        double ndcg = 0;
        int users = 0;
        long nanos = 0;
        for (int user = 0; user < test.users(); user++) {
            Set<Integer> wanted = distinct(test.history(user));
            if (wanted.isEmpty()) {
                continue;
            }
            History before = user < train.users() ? train.history(user) : History.empty();
            seen.clear();
            for (int place = 0; place < before.size(); place++) {
                seen.set(before.item(place));
            }
            long from = System.nanoTime();
            List<ScoredItem> top =
                    (before.isEmpty() ? model.foldIn(before) : model.known(user)).top(k, item -> !seen.get(item));
            nanos += System.nanoTime() - from;
            RankingScore score =
                    RankingScore.of(top.stream().map(ScoredItem::item).toList(), wanted, k);
            recall += score.recall();
            ndcg += score.ndcg();
            top.forEach(item -> recommended.set(item.item()));
            users++;
        }
        if (users == 0) {
            throw new IllegalArgumentException(
                    "the test file has no shopper with an item; there is nothing to measure");
        }
        return new Result(
                recall / users,
                ndcg / users,
                users,
                users * 1e9 / nanos,
                (double) recommended.cardinality() / model.items());
    }

    private static Set<Integer> distinct(History history) {
        Set<Integer> items = new HashSet<>();
        Arrays.stream(history.items()).forEach(items::add);
        return items;
    }

    /**
     * A model's row.
     *
     * @param coverage share of all items that were in anyone's top k
     */
    record Result(double recall, double ndcg, int users, double queriesPerSecond, double coverage) {}
}
