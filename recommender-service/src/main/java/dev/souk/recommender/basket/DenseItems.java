package dev.souk.recommender.basket;

import dev.souk.recommender.interactions.SparseMatrix;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The items bought often enough for a dense matrix from item to item to say something of them, numbered anew. Where they are too many
 * for such a matrix, the most bought of them. Immutable.
 */
final class DenseItems {
    private static final int FEWEST_BUYERS = 5;
    private static final int MOST_ITEMS = 5_000;
    private static final int KEPT = 400;
    private final int[] items;
    private final int[] places;

    private DenseItems(int[] items, int all) {
        this.items = items;
        this.places = new int[all];
        Arrays.fill(places, -1);
        for (int place = 0; place < items.length; place++) {
            places[items[place]] = place;
        }
    }

    /** Of these purchases, shoppers by items. */
    static DenseItems of(SparseMatrix purchases) {
        int[] buyers = purchases.columnLengths();
        return new DenseItems(
                IntStream.range(0, buyers.length)
                        .filter(item -> buyers[item] >= FEWEST_BUYERS)
                        .boxed()
                        .sorted((a, b) -> Integer.compare(buyers[b], buyers[a]))
                        .limit(MOST_ITEMS)
                        .mapToInt(item -> item)
                        .sorted()
                        .toArray(),
                buyers.length);
    }

    int size() {
        return items.length;
    }

    /** The item's new number, −1 for one left out. */
    int place(int item) {
        return places[item];
    }

    /** By the items' own numbers: of each row of a dense matrix the entries largest in size. */
    SparseMatrix sparse(float[] dense) {
        int[] starts = new int[places.length + 1];
        int[] columns = new int[items.length * Math.min(KEPT, items.length)];
        float[] values = new float[columns.length];
        int filled = 0;
        for (int item = 0; item < places.length; item++) {
            int row = places[item] * items.length;
            float least = row < 0 ? 0 : sizeOfTheLastKept(dense, row);
            int end = filled + Math.min(KEPT, items.length);
            for (int place = 0; row >= 0 && place < items.length && filled < end; place++) {
                float value = dense[row + place];
                if (value != 0 && Math.abs(value) >= least) {
                    columns[filled] = items[place];
                    values[filled++] = value;
                }
            }
            starts[item + 1] = filled;
        }
        return new SparseMatrix(places.length, starts, Arrays.copyOf(columns, filled), Arrays.copyOf(values, filled));
    }

    private float sizeOfTheLastKept(float[] dense, int row) {
        if (items.length <= KEPT) {
            return 0;
        }
        float[] sizes = new float[items.length];
        for (int place = 0; place < sizes.length; place++) {
            sizes[place] = Math.abs(dense[row + place]);
        }
        Arrays.sort(sizes);
        return sizes[sizes.length - KEPT];
    }
}
