package dev.souk.recommender.neighbourhood;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Takes one shopper out of the largest entries of each row of W = Aᵀ·B, as {@link ItemProducts} computes them. Where A[u,i] and
 * B[u,i] hang on shopper u and item i alone, only the rows and the columns of the shopper's items change: the rows are computed
 * anew, and so are the columns, each for the cost of a row. An entry that fell in a row that was cut might have to make room for
 * one that was cut off, so such a row is computed anew as well. The result is bit for bit that of computing everything.
 */
public final class ItemProductsUpdate {
    private final SparseRows before;
    private final SparseMatrix from;
    private final SparseMatrix to;
    private final SparseMatrix byItem;
    private final int neighbours;

    /**
     * @param before W with the shopper
     * @param from A without the shopper: shoppers by items
     * @param to B without the shopper: shoppers by items
     * @param neighbours kept of each row
     */
    public ItemProductsUpdate(SparseRows before, SparseMatrix from, SparseMatrix to, int neighbours) {
        this.before = before;
        this.from = from;
        this.to = to;
        this.byItem = from.transposed();
        this.neighbours = neighbours;
    }

    public SparseMatrix withoutShopper(History history) {
        int[] items = Arrays.stream(history.items()).distinct().sorted().toArray();
        float[][] columns = Arrays.stream(items).mapToObj(this::column).toArray(float[][]::new);
        ItemProducts products = new ItemProducts(byItem, to, neighbours, false);
        Map<Integer, SparseRow> rows = products.rows(items);
        int[] cut = IntStream.range(0, before.rows())
                .filter(row -> !rows.containsKey(row) && before.rowLength(row) >= neighbours)
                .filter(row -> touched(row, columns))
                .toArray();
        rows.putAll(products.rows(
                Arrays.stream(cut).filter(row -> fell(row, items, columns)).toArray()));
        for (int row : cut) {
            if (!rows.containsKey(row) && entered(row, items, columns)) {
                rows.put(row, merged(row, items, columns));
            }
        }
        return assembled(rows, items, columns);
    }

    /** A column of the new W, whole: summed shopper by shopper, as a row is. */
    private float[] column(int item) {
        float[] column = new float[from.columns()];
        for (int place = byItem.start(item); place < byItem.end(item); place++) {
            int user = byItem.column(place);
            float weight = to.at(user, item);
            for (int own = from.start(user); own < from.end(user); own++) {
                column[from.column(own)] += weight * from.value(own);
            }
        }
        return column;
    }

    private static boolean touched(int row, float[][] columns) {
        for (float[] column : columns) {
            if (column[row] != 0f) {
                return true;
            }
        }
        return false;
    }

    private boolean fell(int row, int[] items, float[][] columns) {
        for (int i = 0; i < items.length; i++) {
            if (columns[i][row] < before.at(row, items[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry that had been cut off might now be among the largest; where none is, those that were kept stay. */
    private boolean entered(int row, int[] items, float[][] columns) {
        float least = Float.POSITIVE_INFINITY;
        for (int place = before.start(row); place < before.end(row); place++) {
            least = Math.min(least, before.value(place));
        }
        for (int i = 0; i < items.length; i++) {
            if (columns[i][row] >= least && before.at(row, items[i]) == 0f) {
                return true;
            }
        }
        return false;
    }

    /** A row that was cut, with the new entries beside those that stay, cut again. */
    private SparseRow merged(int row, int[] items, float[][] columns) {
        TopItems top = new TopItems(neighbours);
        for (int place = before.start(row); place < before.end(row); place++) {
            if (Arrays.binarySearch(items, before.column(place)) < 0) {
                top.offer(before.column(place), before.value(place));
            }
        }
        for (int i = 0; i < items.length; i++) {
            if (columns[i][row] != 0f) {
                top.offer(items[i], columns[i][row]);
            }
        }
        List<ScoredItem> best = top.bestFirst();
        int[] kept = best.stream().mapToInt(ScoredItem::item).sorted().toArray();
        float[] values = new float[kept.length];
        best.forEach(one -> values[Arrays.binarySearch(kept, one.item())] = one.score());
        return new SparseRow(kept, values);
    }

    private SparseMatrix assembled(Map<Integer, SparseRow> rows, int[] items, float[][] updated) {
        int[] starts = new int[before.rows() + 1];
        for (int row = 0; row < before.rows(); row++) {
            SparseRow other = rows.get(row);
            starts[row + 1] = starts[row] + (other == null ? before.rowLength(row) : other.columns().length);
        }
        int[] columns = new int[starts[before.rows()]];
        float[] values = new float[columns.length];
        for (int row = 0; row < before.rows(); row++) {
            SparseRow other = rows.get(row);
            if (other != null) {
                System.arraycopy(other.columns(), 0, columns, starts[row], other.columns().length);
                System.arraycopy(other.values(), 0, values, starts[row], other.values().length);
            } else {
                before.copyRow(row, columns, values, starts[row]);
                for (int i = 0; i < items.length; i++) {
                    if (updated[i][row] != 0f) {
                        int place = Arrays.binarySearch(columns, starts[row], starts[row + 1], items[i]);
                        if (place >= 0) {
                            values[place] = updated[i][row];
                        }
                    }
                }
            }
        }
        return new SparseMatrix(before.columns(), starts, columns, values);
    }
}
