package dev.souk.recommender.factors;

import dev.souk.recommender.kernel.Kernel;
import dev.souk.recommender.top.ItemMask;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The best products of a query vector with all rows, exact: blocks of {@value #BLOCK} rows are scored by the kernel into one
 * small buffer, and only scores that beat the k-th best so far are tested against the filter and enter the heap. Blocks that an
 * {@link ItemMask} wholly forbids are not scored. O(rows · width) multiply-adds, O(k + block) memory whatever the number of
 * rows. One instance a thread.
 */
public final class FactorSearch {
    static final int BLOCK = 256;
    private final Kernel kernel;
    private final FactorRows items;
    private final float[] scores = new float[BLOCK];

    public FactorSearch(Kernel kernel, FactorRows items) {
        this.kernel = kernel;
        this.items = items;
    }

    public List<ScoredItem> top(float[] query, int limit, IntPredicate allowed) {
        TopItems best = new TopItems(limit);
        search(query, best, allowed);
        return best.bestFirst();
    }

    /** The best of each query; a block of items is scored for all queries while it is in the cache. */
    public List<List<ScoredItem>> top(List<float[]> queries, int limit, IntPredicate allowed) {
        List<TopItems> bests =
                queries.stream().map(query -> new TopItems(limit)).toList();
        for (int from = 0; from < items.rows(); from += BLOCK) {
            for (int q = 0; q < queries.size(); q++) {
                block(queries.get(q), from, bests.get(q), allowed);
            }
        }
        return bests.stream().map(TopItems::bestFirst).toList();
    }

    /** As {@link #top}, into a heap of the caller's, which allocates nothing. */
    public void search(float[] query, TopItems best, IntPredicate allowed) {
        if (query.length != items.width()) {
            throw new IllegalArgumentException("query has " + query.length + " numbers, items have " + items.width());
        }
        for (int from = 0; from < items.rows(); from += BLOCK) {
            block(query, from, best, allowed);
        }
    }

    private void block(float[] query, int from, TopItems best, IntPredicate allowed) {
        int rows = Math.min(BLOCK, items.rows() - from);
        if (allowed instanceof ItemMask mask && mask.noneIn(from, from + rows)) {
            return;
        }
        items.products(kernel, query, from, rows, scores);
        for (int row = 0; row < rows; row++) {
            if (best.wants(scores[row]) && allowed.test(from + row)) {
                best.offer(from + row, scores[row]);
            }
        }
    }
}
