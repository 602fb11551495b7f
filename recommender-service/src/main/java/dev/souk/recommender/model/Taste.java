package dev.souk.recommender.model;

import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.List;
import java.util.function.IntPredicate;

/** A shopper as one model sees them. Belongs to one thread. */
public interface Taste {
    /** The score of every item into {@code scores} (of the model's item count); higher is better, only the order means something. */
    void score(float[] scores);

    /** The score of one item, by the same scale; an item the model does not know scores as the worst it would give. */
    float score(int item);

    /** The scores of these candidates, in their order, into {@code scores}. */
    default void score(int[] candidates, float[] scores) {
        for (int i = 0; i < candidates.length; i++) {
            scores[i] = score(candidates[i]);
        }
    }

    /** The best of all allowed items, best first, equals by number. The items of the history are not left out by themselves. */
    default List<ScoredItem> top(int limit, IntPredicate allowed) {
        float[] scores = new float[items()];
        score(scores);
        return TopItems.of(scores, limit, allowed).bestFirst();
    }

    /** How many items the model has. */
    int items();

    /** Which of the shopper's own items brought this one, most telling first; empty where the model cannot say. */
    List<ScoredItem> because(int item, int limit);
}
