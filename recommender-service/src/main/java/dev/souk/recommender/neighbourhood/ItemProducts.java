package dev.souk.recommender.neighbourhood;

import dev.souk.recommender.interactions.BadInteractions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.TrainingProgress;
import dev.souk.recommender.model.TrainingThreads;
import dev.souk.recommender.top.TopItems;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The largest entries of each row of Aᵀ·B without the matrix ever being whole: row i is Σ over the rows u in which A has item
 * i of A[u,i]·B[u,·], summed in one dense buffer a thread. O(Σ_u |A_u|·|B_u|) time, O(items · neighbours) for the result.
 * Each row is one thread's work, so the result does not depend on the number of threads.
 */
public final class ItemProducts {
    private static final int CHUNK = 256;

    /** Minutes of work. */
    private static final double MOST_PAIRS = 1e11;

    private final SparseMatrix byItem;
    private final SparseMatrix byUser;
    private final int neighbours;
    private final boolean withItself;

    /**
     * @param byItem Aᵀ: items by shoppers
     * @param byUser B: shoppers by items
     * @param withItself whether an item may be its own neighbour
     */
    public ItemProducts(SparseMatrix byItem, SparseMatrix byUser, int neighbours, boolean withItself) {
        this.byItem = byItem;
        this.byUser = byUser;
        this.neighbours = neighbours;
        this.withItself = withItself;
    }

    /**
     * Computes all rows.
     *
     * @throws BadInteractions where some history is so long that its pairs would take hours
     */
    public SparseMatrix compute(int threads, TrainingProgress progress) {
        requireFeasible();
        int rows = byItem.rows();
        int[][] columns = new int[rows][];
        float[][] values = new float[rows][];
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            Row row = new Row();
            for (int from = next.getAndAdd(CHUNK); from < rows; from = next.getAndAdd(CHUNK)) {
                for (int item = from; item < Math.min(rows, from + CHUNK); item++) {
                    row.compute(item, columns, values);
                }
            }
        };
        TrainingThreads.run(threads, work);
        progress.at("neighbours", rows, rows);
        return assembled(columns, values);
    }

    private void requireFeasible() {
        double pairs = 0;
        int longest = 0;
        for (int user = 0; user < byUser.rows(); user++) {
            pairs += (double) byUser.rowLength(user) * byUser.rowLength(user);
            longest = byUser.rowLength(user) > byUser.rowLength(longest) ? user : longest;
        }
        if (pairs > MOST_PAIRS) {
            throw new BadInteractions(String.format(
                    Locale.ROOT,
                    "the histories make %.0e pairs of items, above %.0e; shopper %d alone has %d items: cut such"
                            + " histories",
                    pairs,
                    MOST_PAIRS,
                    longest,
                    byUser.rowLength(longest)));
        }
    }

    /** The rows of these items alone, equal to those of {@link #compute} bit for bit. */
    Map<Integer, SparseRow> rows(int... items) {
        Row row = new Row();
        int[][] columns = new int[byItem.rows()][];
        float[][] values = new float[byItem.rows()][];
        Map<Integer, SparseRow> rows = new HashMap<>();
        for (int item : items) {
            row.compute(item, columns, values);
            rows.put(item, new SparseRow(columns[item], values[item]));
        }
        return rows;
    }

    private SparseMatrix assembled(int[][] columns, float[][] values) {
        int[] starts = new int[columns.length + 1];
        for (int row = 0; row < columns.length; row++) {
            starts[row + 1] = Math.addExact(starts[row], columns[row].length);
        }
        int[] allColumns = new int[starts[columns.length]];
        float[] allValues = new float[allColumns.length];
        for (int row = 0; row < columns.length; row++) {
            System.arraycopy(columns[row], 0, allColumns, starts[row], columns[row].length);
            System.arraycopy(values[row], 0, allValues, starts[row], values[row].length);
        }
        return new SparseMatrix(byUser.columns(), starts, allColumns, allValues);
    }

    /** One thread's buffers. */
    private final class Row {
        private final float[] sums = new float[byUser.columns()];
        private final int[] touched = new int[byUser.columns()];
        private float[] ordered = new float[0];
        private int size;

        void compute(int item, int[][] columns, float[][] values) {
            size = 0;
            for (int place = byItem.start(item); place < byItem.end(item); place++) {
                add(byItem.column(place), byItem.value(place));
            }
            if (!withItself) {
                sums[item] = 0f;
            }
            Arrays.sort(touched, 0, size);
            int found = 0;
            for (int i = 0; i < size; i++) {
                if (sums[touched[i]] != 0f) {
                    touched[found++] = touched[i];
                }
            }
            size = found;
            keep(item, columns, values);
            for (int i = 0; i < size; i++) {
                sums[touched[i]] = 0f;
            }
        }

        private void add(int user, float weight) {
            for (int place = byUser.start(user); place < byUser.end(user); place++) {
                int column = byUser.column(place);
                float product = weight * byUser.value(place);
                if (product != 0f) {
                    if (sums[column] == 0f) {
                        touched[size++] = column;
                    }
                    sums[column] += product;
                }
            }
        }

        /** The largest in the order of their columns; of equals at the end the first columns, as {@link TopItems} has it. */
        private void keep(int item, int[][] columns, float[][] values) {
            int kept = Math.min(neighbours, size);
            float least = kept < size ? largest(kept) : Float.NEGATIVE_INFINITY;
            int ties = kept;
            for (int i = 0; i < size; i++) {
                ties -= sums[touched[i]] > least ? 1 : 0;
            }
            columns[item] = new int[kept];
            values[item] = new float[kept];
            int filled = 0;
            for (int i = 0; i < size; i++) {
                float sum = sums[touched[i]];
                if (sum > least || (sum == least && ties-- > 0)) {
                    columns[item][filled] = touched[i];
                    values[item][filled++] = sum;
                }
            }
        }

        /** The {@code k}-th largest sum, from 1. */
        private float largest(int k) {
            if (ordered.length < size) {
                ordered = new float[sums.length];
            }
            for (int i = 0; i < size; i++) {
                ordered[i] = sums[touched[i]];
            }
            Arrays.sort(ordered, 0, size);
            return ordered[size - k];
        }
    }
}
