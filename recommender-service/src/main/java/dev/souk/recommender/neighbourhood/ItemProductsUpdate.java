package dev.souk.recommender.neighbourhood;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

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
        int[] slots = slots(items);
        List<Integer> fallen = new ArrayList<>();
        for (int row = 0; row < before.rows(); row++) {
            if (before.rowLength(row) >= neighbours && !rows.containsKey(row)) {
                switch (change(row, slots, columns)) {
                    case NONE -> {}
                    case ENTERED -> rows.put(row, merged(row, items, columns));
                    case FELL -> fallen.add(row);
                }
            }
        }
        rows.putAll(products.rows(fallen.stream().mapToInt(row -> row).toArray()));
        return assembled(rows, slots, columns);
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

    /** What happened to a row that was cut. */
    private enum Change {
        /** The same items are its largest entries. */
        NONE,
        /** One that had been cut off may be among them now. */
        ENTERED,
        /** One of them is smaller now, so any that was cut off may be. */
        FELL
    }

    /** Each item's place among the shopper's, −1 for all others. */
    private int[] slots(int[] items) {
        int[] slots = new int[before.columns()];
        Arrays.fill(slots, -1);
        for (int i = 0; i < items.length; i++) {
            slots[items[i]] = i;
        }
        return slots;
    }

    private Change change(int row, int[] slots, float[][] columns) {
        float least = Float.POSITIVE_INFINITY;
        BitSet kept = new BitSet(columns.length);
        for (int place = before.start(row); place < before.end(row); place++) {
            float value = before.value(place);
            least = Math.min(least, value);
            int slot = slots[before.column(place)];
            if (slot >= 0) {
                kept.set(slot);
                if (columns[slot][row] < value) {
                    return Change.FELL;
                }
            }
        }
        for (int i = kept.nextClearBit(0); i < columns.length; i = kept.nextClearBit(i + 1)) {
            if (columns[i][row] != 0f && columns[i][row] >= least) {
                return Change.ENTERED;
            }
        }
        return Change.NONE;
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

    private SparseMatrix assembled(Map<Integer, SparseRow> rows, int[] slots, float[][] updated) {
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
                for (int place = starts[row]; place < starts[row + 1]; place++) {
                    int slot = slots[columns[place]];
                    if (slot >= 0 && updated[slot][row] != 0f) {
                        values[place] = updated[slot][row];
                    }
                }
            }
        }
        return new SparseMatrix(before.columns(), starts, columns, values);
    }
}
