package dev.souk.recommender.training;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.top.ScoredItem;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model file says of how good its family is on these data: the last item of up to {@value #MOST} shoppers, where it was new to
 * them, is held out, a model is trained without it, and all items but those they have are ranked. Costs a training.
 */
final class HeldOutTrial {
    private static final int MOST = 2000;
    private static final int K = 20;
    private final Interactions all;

    HeldOutTrial(Interactions all) {
        this.all = all;
    }

    /** {@code recall@20}, {@code ndcg@20}, and of how many shoppers; empty where nobody has an item to spare. */
    Map<String, Double> metrics(Trainer trainer, TrainingOptions options) {
        Map<Integer, Integer> wanted = wanted();
        if (wanted.isEmpty() || wanted.size() == all.size()) {
            return Map.of();
        }
        RecommenderModel model = trainer.train(without(wanted), options);
        double hits = 0;
        double gain = 0;
        for (Map.Entry<Integer, Integer> one : wanted.entrySet()) {
            BitSet had = all.history(one.getKey()).itemSet();
            int item = one.getValue();
            List<ScoredItem> top = model.known(one.getKey()).top(K, other -> other == item || !had.get(other));
            for (int rank = 0; rank < top.size(); rank++) {
                if (top.get(rank).item() == item) {
                    hits++;
                    gain += Math.log(2) / Math.log(rank + 2.0);
                }
            }
        }
        return Map.of(
                "recall@20", hits / wanted.size(),
                "ndcg@20", gain / wanted.size(),
                "heldOutShoppers", (double) wanted.size());
    }

    /** Shopper to last item. */
    private Map<Integer, Integer> wanted() {
        Map<Integer, Integer> wanted = new TreeMap<>();
        int step = Math.ceilDiv(Math.max(1, all.users()), MOST);
        for (int user = 0; user < all.users(); user += step) {
            History history = all.history(user);
            int last = history.size() - 1;
            boolean repeated = false;
            for (int at = 0; at < last; at++) {
                repeated |= history.item(at) == history.item(last);
            }
            if (last > 0 && !repeated) {
                wanted.put(user, history.item(last));
            }
        }
        return wanted;
    }

    private Interactions without(Map<Integer, Integer> wanted) {
        InteractionsBuilder rest = Interactions.builder().atLeast(all.users(), all.items());
        for (int user = 0; user < all.users(); user++) {
            History history = all.history(user);
            int kept = history.size() - (wanted.containsKey(user) ? 1 : 0);
            for (int at = 0; at < kept; at++) {
                if (history.hasTimes()) {
                    rest.add(user, history.item(at), history.weight(at), history.time(at));
                } else {
                    rest.add(user, history.item(at));
                }
            }
        }
        return rest.build();
    }
}
