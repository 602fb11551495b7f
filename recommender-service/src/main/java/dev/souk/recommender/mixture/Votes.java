package dev.souk.recommender.mixture;

import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * What several members say of the items that one of them at least has among its best: the best has vote 1 by its member, the last that
 * still counts 0, linearly by score between, so that members with different scales can be added.
 */
final class Votes {
    private final Map<Integer, float[]> byItem = new LinkedHashMap<>();

    /** @param depth how many items each member votes for */
    Votes(List<Taste> members, int depth, IntPredicate allowed) {
        for (int m = 0; m < members.size(); m++) {
            List<ScoredItem> best = members.get(m).top(depth, allowed);
            float most = best.isEmpty() ? 0 : best.getFirst().score();
            float least = best.isEmpty() ? 0 : best.getLast().score();
            for (ScoredItem item : best) {
                float vote = most > least ? (item.score() - least) / (most - least) : 1;
                byItem.computeIfAbsent(item.item(), i -> new float[members.size()])[m] = vote;
            }
        }
    }

    Map<Integer, float[]> byItem() {
        return byItem;
    }
}
