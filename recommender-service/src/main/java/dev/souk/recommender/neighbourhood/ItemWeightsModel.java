package dev.souk.recommender.neighbourhood;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Weights from item to item: s(i) = Σ over the history's items j of w(j) · ρ^(how many came after j) · W[j, i]. Folding in
 * needs nothing but the history; a request takes O(history · neighbours).
 */
public final class ItemWeightsModel implements RecommenderModel {
    private final String family;
    private final Histories seen;
    private final SparseRows weights;
    private final double recency;

    /**
     * @param seen what it was trained from, which a known shopper's taste is read from
     * @param weights row j: what item j brings
     * @param recency ρ in (0, 1], 1 where order does not matter
     */
    public ItemWeightsModel(String family, Histories seen, SparseRows weights, double recency) {
        if (!(recency > 0 && recency <= 1)) {
            throw new IllegalArgumentException("recency is " + recency + "; above 0 and at most 1 would do");
        }
        this.family = family;
        this.seen = seen;
        this.weights = weights;
        this.recency = recency;
    }

    @Override
    public String family() {
        return family;
    }

    @Override
    public int users() {
        return seen.users();
    }

    @Override
    public int items() {
        return weights.columns();
    }

    public SparseRows weights() {
        return weights;
    }

    public double recency() {
        return recency;
    }

    @Override
    public int coveredItems() {
        BitSet brought = new BitSet(items());
        for (int place = 0; place < weights.nonZeros(); place++) {
            brought.set(weights.column(place));
        }
        return brought.cardinality();
    }

    @Override
    public long bytes() {
        return 8L * weights.nonZeros() + 4L * weights.rows();
    }

    @Override
    public Taste known(int user) {
        return foldIn(seen.history(user));
    }

    @Override
    public Taste foldIn(History history) {
        return new WeightedTaste(history);
    }

    @Override
    public List<ScoredItem> similar(int item, int limit) {
        TopItems top = new TopItems(limit);
        if (item < weights.rows()) {
            for (int place = weights.start(item); place < weights.end(item); place++) {
                if (weights.column(place) != item) {
                    top.offer(weights.column(place), weights.value(place));
                }
            }
        }
        return top.bestFirst();
    }

    private final class WeightedTaste implements Taste {
        private final History history;

        WeightedTaste(History history) {
            this.history = history;
        }

        @Override
        public void score(float[] scores) {
            Arrays.fill(scores, 0f);
            float factor = 1f;
            for (int at = history.size() - 1; at >= 0; at--) {
                int item = history.item(at);
                if (item < weights.rows()) {
                    weights.addTo(item, history.weight(at) * factor, scores);
                }
                factor *= (float) recency;
            }
        }

        @Override
        public float score(int item) {
            float sum = 0f;
            float factor = 1f;
            for (int at = history.size() - 1; at >= 0; at--) {
                sum += factor * history.weight(at) * weights.at(history.item(at), item);
                factor *= (float) recency;
            }
            return sum;
        }

        @Override
        public int items() {
            return weights.columns();
        }

        @Override
        public List<ScoredItem> because(int item, int limit) {
            TopItems top = new TopItems(limit);
            BitSet told = new BitSet();
            float factor = 1f;
            for (int at = history.size() - 1; at >= 0; at--) {
                float share = factor * history.weight(at) * weights.at(history.item(at), item);
                if (share > 0f && !told.get(history.item(at))) {
                    told.set(history.item(at));
                    top.offer(history.item(at), share);
                }
                factor *= (float) recency;
            }
            return top.bestFirst();
        }
    }
}
