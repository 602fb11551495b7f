package dev.souk.recommender.basket;

import dev.souk.recommender.interactions.SparseRows;

/**
 * What goes with the things bought: Σ_j min(1, Σ 2^(−age / half-life)) · W[j, i] over the shopper's distinct items j, divided by the
 * largest such sum, and 0 where that is negative.
 */
record Neighbours(SparseRows weights, double halfLifeDays) implements Clue {
    @Override
    public void tell(PastBaskets past, float[] scores) {
        int[] items = past.items();
        float[] faded = past.faded(halfLifeDays);
        for (int i = 0; i < items.length; i++) {
            weights.addTo(items[i], Math.min(1, faded[i]), scores);
        }
        float largest = 0;
        for (float score : scores) {
            largest = Math.max(largest, score);
        }
        for (int item = 0; item < scores.length && largest > 0; item++) {
            scores[item] = Math.max(0, scores[item]) / largest;
        }
    }

    @Override
    public boolean proposes() {
        return true;
    }

    @Override
    public long bytes() {
        return 8L * weights.nonZeros() + 4L * weights.rows();
    }
}
