package dev.souk.recommender.basket;

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

/** Clues and how much each counts, for an item bought before and for a new one. */
public final class BasketModel implements RecommenderModel {
    /** What is not worth ranking comes after all that is: so much less in the exponent. */
    private static final float BEHIND = -30;

    private final Histories shoppers;
    private final Clues clues;
    private final float[] weights;

    BasketModel(Histories shoppers, Clues clues, float[] weights) {
        this.shoppers = shoppers;
        this.clues = clues;
        this.weights = weights;
    }

    /**
     * A model as it was kept.
     *
     * @param weights of every clue, first for a new item, then for one bought before
     */
    public static BasketModel of(Histories shoppers, BasketData data, float[] weights) {
        Clues clues = Clues.over(data);
        if (weights.length != 2 * clues.size()) {
            throw new IllegalArgumentException(
                    "there are " + weights.length + " weights for " + clues.size() + " clues; two a clue would do");
        }
        return new BasketModel(shoppers, clues, weights);
    }

    /** What the clues are computed from; read only. */
    public BasketData data() {
        return clues.data();
    }

    /** Of every clue, first for a new item, then for one bought before; read only. */
    public float[] weights() {
        return weights;
    }

    /** Where there was no month to learn from: every clue alike. */
    static float[] plainWeights(int clues) {
        float[] weights = new float[2 * clues];
        Arrays.fill(weights, 1f);
        return weights;
    }

    @Override
    public String family() {
        return BasketTrainer.FAMILY;
    }

    @Override
    public int users() {
        return shoppers.users();
    }

    @Override
    public int items() {
        return clues.items();
    }

    @Override
    public int coveredItems() {
        return clues.items();
    }

    @Override
    public long bytes() {
        return clues.all().stream().mapToLong(Clue::bytes).sum() + 4L * weights.length;
    }

    @Override
    public Taste known(int user) {
        return foldIn(shoppers.history(user));
    }

    @Override
    public Taste foldIn(History history) {
        return new BasketTaste(new PastBaskets(history, clues.now(), clues.items()));
    }

    @Override
    public List<ScoredItem> similar(int item, int limit) {
        if (item >= clues.items()) {
            return List.of();
        }
        SparseRows weights = clues.neighbours().weights();
        TopItems alike = new TopItems(limit);
        for (int place = weights.start(item); place < weights.end(item); place++) {
            alike.offer(weights.column(place), weights.value(place));
        }
        return alike.bestFirst();
    }

    /** Scores as the regression means them, as chances: e^(what the clues sum to), the best item's chance being 1. */
    private final class BasketTaste implements Taste {
        private final PastBaskets past;
        private final float[] scores;

        BasketTaste(PastBaskets past) {
            this.past = past;
            float[][] told = clues.tell(past);
            BitSet candidates = clues.candidates(past, told);
            scores = new float[clues.items()];
            float most = Float.NEGATIVE_INFINITY;
            for (int item = 0; item < scores.length; item++) {
                int half = past.bought(item) ? told.length : 0;
                float sum = candidates.get(item) ? 0 : BEHIND;
                for (int c = 0; c < told.length; c++) {
                    sum += weights[half + c] * told[c][item];
                }
                scores[item] = sum;
                most = Math.max(most, sum);
            }
            for (int item = 0; item < scores.length; item++) {
                scores[item] = (float) Math.exp(scores[item] - most);
            }
        }

        @Override
        public void score(float[] into) {
            System.arraycopy(scores, 0, into, 0, scores.length);
        }

        @Override
        public float score(int item) {
            return item < scores.length ? scores[item] : 0;
        }

        @Override
        public int items() {
            return scores.length;
        }

        /** By what was bought in the same baskets; an item bought before is its own reason. */
        @Override
        public List<ScoredItem> because(int item, int limit) {
            TopItems reasons = new TopItems(limit);
            for (int own : past.items()) {
                float told = own == item ? 1 : clues.neighbours().weights().at(own, item);
                if (told > 0) {
                    reasons.offer(own, told);
                }
            }
            return reasons.bestFirst();
        }
    }
}
