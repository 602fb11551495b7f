package dev.souk.recommender.neighbourhood;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.top.TopItems;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Takes one shopper out of the largest entries of each row of W = Aᵀ·B, as {@link ItemProducts} computes them. Where A[u,i] and
 * B[u,i] hang on shopper u and item i alone, only the rows and the columns of the shopper's items change: the rows are computed
 * anew, and so are the columns, each for the cost of a row. An entry that fell in a row that was cut might have to make room for
 * one that was cut off, so such a row is computed anew as well. The result is bit for bit that of computing everything. Besides, W
 * is copied once; of the other rows only what lies in those columns is looked at.
 */
public final class ItemProductsUpdate {
    private final SparseRows before;
    private final SparseMatrix from;
    private final SparseMatrix to;
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
        this.neighbours = neighbours;
    }

    public SparseMatrix withoutShopper(History history) {
        int[] items = Arrays.stream(history.items()).distinct().sorted().toArray();
        ItemProducts products = new ItemProducts(from.transposed(), to, neighbours, false);
        Map<Integer, SparseRow> rows = products.rows(items);
        SparseMatrix news = news(items);
        int[] places = IntStream.range(0, news.rows())
                .flatMap(row ->
                        IntStream.range(news.start(row), news.end(row)).map(at -> before.place(row, news.column(at))))
                .toArray();
        Cut cut = new Cut(news, places);
        int[] fallen = IntStream.range(0, before.rows())
                .filter(row -> !rows.containsKey(row) && before.rowLength(row) >= neighbours && cut.fell(row))
                .toArray();
        rows.putAll(products.rows(fallen));
        IntStream.range(0, before.rows())
                .filter(row -> !rows.containsKey(row) && before.rowLength(row) >= neighbours && cut.entered(row))
                .forEach(row -> rows.put(row, cut.merged(row)));
        return assembled(rows, news, places);
    }

    /** The columns of these items in the new W, whole, and nothing of the others: a column of Aᵀ·B is a row of Bᵀ·A. */
    private SparseMatrix news(int[] items) {
        Map<Integer, SparseRow> columns = new ItemProducts(to.transposed(), from, Integer.MAX_VALUE, false).rows(items);
        int[] starts = new int[before.columns() + 1];
        columns.forEach((item, column) -> starts[item + 1] = column.columns().length);
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] rows = new int[starts[before.columns()]];
        float[] values = new float[rows.length];
        columns.forEach((item, column) -> column.copy(rows, values, starts[item]));
        return new SparseMatrix(before.rows(), starts, rows, values).transposed();
    }

    private SparseMatrix assembled(Map<Integer, SparseRow> rows, SparseMatrix news, int[] places) {
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
                other.copy(columns, values, starts[row]);
            } else {
                before.copyRow(row, columns, values, starts[row]);
                for (int at = news.start(row); at < news.end(row); at++) {
                    if (places[at] >= 0) {
                        values[starts[row] + places[at] - before.start(row)] = news.value(at);
                    }
                }
            }
        }
        return new SparseMatrix(before.columns(), starts, columns, values);
    }

    /** Rows that were cut, beside what is new in them. */
    private final class Cut {
        private final SparseMatrix news;
        private final int[] places;
        private final float[] scores = new float[before.columns()];

        /** @param places where each of the news was before, negative where it was cut off */
        Cut(SparseMatrix news, int[] places) {
            this.news = news;
            this.places = places;
        }

        /** Whether an entry is smaller now, so that any that was cut off may be among the largest. */
        boolean fell(int row) {
            return IntStream.range(news.start(row), news.end(row))
                    .anyMatch(at -> places[at] >= 0 && news.value(at) < before.value(places[at]));
        }

        /** Whether one that had been cut off may be among the largest now. */
        boolean entered(int row) {
            float most = 0f;
            for (int at = news.start(row); at < news.end(row); at++) {
                most = places[at] < 0 ? Math.max(most, news.value(at)) : most;
            }
            boolean entered = false;
            for (int place = before.start(row); most > 0f && !entered && place < before.end(row); place++) {
                entered = before.value(place) <= most;
            }
            return entered;
        }

        /** The new entries beside those that stay, cut again. */
        SparseRow merged(int row) {
            TopItems top = new TopItems(neighbours);
            for (int place = before.start(row); place < before.end(row); place++) {
                scores[before.column(place)] = before.value(place);
            }
            for (int at = news.start(row); at < news.end(row); at++) {
                scores[news.column(at)] = news.value(at);
                if (places[at] < 0) {
                    top.offer(news.column(at), news.value(at));
                }
            }
            for (int place = before.start(row); place < before.end(row); place++) {
                top.offer(before.column(place), scores[before.column(place)]);
            }
            int[] kept = top.items();
            Arrays.sort(kept);
            float[] values = new float[kept.length];
            for (int i = 0; i < kept.length; i++) {
                values[i] = scores[kept[i]];
            }
            return new SparseRow(kept, values);
        }
    }
}
