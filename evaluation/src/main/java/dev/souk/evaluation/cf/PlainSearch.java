package dev.souk.evaluation.cf;

import dev.souk.recommender.factors.Factors;
import java.util.Arrays;

/** What one writes first: two loops in double precision. The bar, not a reference for exactness. */
final class PlainSearch {
    private final double[][] items;

    PlainSearch(Factors vectors) {
        items = new double[vectors.rows()][vectors.width()];
        for (int row = 0; row < items.length; row++) {
            for (int i = 0; i < vectors.width(); i++) {
                items[row][i] = vectors.values()[vectors.offset(row) + i];
            }
        }
    }

    /** The k-th best score, found by keeping the k best in a sorted array. */
    double top(float[] query, int k) {
        double[] best = new double[k];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (double[] item : items) {
            double sum = 0;
            for (int i = 0; i < item.length; i++) {
                sum += query[i] * item[i];
            }
            if (sum > best[0]) {
                best[0] = sum;
                Arrays.sort(best);
            }
        }
        return best[0];
    }
}
