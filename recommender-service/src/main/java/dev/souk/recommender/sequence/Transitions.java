package dev.souk.recommender.sequence;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import java.util.Arrays;

/**
 * Counts how often one item is followed by another, the nearer the more: {@code c_ab = Σ γ^(gap − 1)} over all places of a before b in
 * a history, {@code gap} items apart. γ = 0 is the first-order Markov chain, γ = 1 co-occurrence in order. Pairs more than
 * {@value #REACH} apart are passed over. Time and memory O(interactions · reach).
 */
final class Transitions {
    private static final int REACH = 20;

    private Transitions() {}

    /** Rows are what came first, columns what followed. */
    static SparseMatrix count(Interactions interactions, float gapDecay) {
        long[] pairs = new long[1 << 16];
        float[] weights = new float[1 << 16];
        int size = 0;
        for (int user = 0; user < interactions.users(); user++) {
            History history = interactions.history(user);
            for (int place = 0; place < history.size(); place++) {
                float weight = 1;
                for (int gap = 1; gap <= Math.min(REACH, place) && weight > 1e-3f; gap++, weight *= gapDecay) {
                    if (size == pairs.length) {
                        pairs = Arrays.copyOf(pairs, size * 2);
                        weights = Arrays.copyOf(weights, size * 2);
                    }
                    pairs[size] = ((long) history.item(place - gap) << 32) | history.item(place);
                    weights[size++] = weight;
                }
            }
        }
        return matrix(interactions.items(), pairs, weights, size);
    }

    /** Sums what has the same row and column: bucketed by row, then by column, as two passes of a radix sort would. */
    private static SparseMatrix matrix(int items, long[] pairs, float[] weights, int size) {
        int[] starts = new int[items + 1];
        for (int i = 0; i < size; i++) {
            starts[(int) pairs[i] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] columns = new int[size];
        float[] values = new float[size];
        int[] next = Arrays.copyOf(starts, items);
        for (int i = 0; i < size; i++) {
            int place = next[(int) pairs[i]]++;
            columns[place] = (int) (pairs[i] >>> 32);
            values[place] = weights[i];
        }
        return summed(new SparseMatrix(items, starts, columns, values).transposed());
    }

    private static SparseMatrix summed(SparseMatrix sorted) {
        int[] starts = new int[sorted.rows() + 1];
        int[] columns = new int[sorted.nonZeros()];
        float[] values = new float[sorted.nonZeros()];
        int filled = 0;
        for (int row = 0; row < sorted.rows(); row++) {
            for (int place = sorted.start(row); place < sorted.end(row); place++) {
                if (sorted.column(place) == row) {
                    continue;
                }
                if (filled > starts[row] && columns[filled - 1] == sorted.column(place)) {
                    values[filled - 1] += sorted.value(place);
                } else {
                    columns[filled] = sorted.column(place);
                    values[filled++] = sorted.value(place);
                }
            }
            starts[row + 1] = filled;
        }
        return new SparseMatrix(
                sorted.columns(), starts, Arrays.copyOf(columns, filled), Arrays.copyOf(values, filled));
    }
}
