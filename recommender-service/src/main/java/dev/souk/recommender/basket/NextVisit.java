package dev.souk.recommender.basket;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.kernel.Kernel;
import dev.souk.recommender.kernel.Kernels;

/**
 * Weights from what was bought before to what is bought at the next visit, the item itself included, by ridge regression over all
 * visits after a shopper's first: W = (HᵀH + λI)⁻¹·Hᵀ·Y. A visit is a day; its row of H has min(1, Σ 2^(−age / half-life)) of
 * what was bought before it, its row of Y a 1 for each item bought at it. Rows of H are divided by the root of their sum, rows of Y by the
 * root of their number, and both times the root of 2^(−age of the visit / fading). O(items³).
 */
final class NextVisit {
    private static final long DAY = 86_400;
    private static final double FADING_DAYS = 120;
    private static final float LAMBDA = 3;
    private static final int TOGETHER = 16;
    private final Kernel kernel = Kernels.chosen();
    private final Interactions all;
    private final double halfLifeDays;
    private final DenseItems items;
    private final int n;
    private final float[] gram;
    private final float[] targets;

    private NextVisit(Interactions all, double halfLifeDays) {
        this.all = all;
        this.halfLifeDays = halfLifeDays;
        this.items = DenseItems.of(all.matrix());
        this.n = items.size();
        this.gram = new float[n * n];
        this.targets = new float[n * n];
    }

    static SparseMatrix weights(Interactions all, double halfLifeDays) {
        NextVisit work = new NextVisit(all, halfLifeDays);
        for (int user = 0; user < all.users(); user++) {
            work.add(all.history(user));
        }
        for (int item = 0; item < work.n; item++) {
            work.gram[item * work.n + item] += LAMBDA;
        }
        return work.items.sparse(work.product(SymmetricInverse.of(work.gram, work.n)));
    }

    private void add(History history) {
        Before before = new Before(history.size());
        int at = 0;
        while (at < history.size()) {
            long day = history.time(at) / DAY;
            int end = at;
            while (end < history.size() && history.time(end) / DAY == day) {
                end++;
            }
            before.fadeTo(day);
            add(before, history, at, end);
            for (; at < end; at++) {
                before.add(items.place(history.item(at)));
            }
        }
    }

    private void add(Before before, History history, int from, int to) {
        float[] values = before.capped();
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        if (sum > 0) {
            double age = (double) all.latest() / DAY - before.day;
            double weight = Math.pow(2, -age / FADING_DAYS);
            addToGram(before, values, (float) (weight / sum));
            float each = (float) (weight / Math.sqrt((double) sum * (to - from)));
            for (int at = from; at < to; at++) {
                int row = items.place(history.item(at)) * n;
                for (int i = 0; row >= 0 && i < values.length; i++) {
                    targets[row + before.places[i]] += each * values[i];
                }
            }
        }
    }

    private void addToGram(Before before, float[] values, float weight) {
        for (int i = 0; i < values.length; i++) {
            int row = before.places[i] * n;
            for (int j = 0; j < values.length; j++) {
                gram[row + before.places[j]] += weight * values[i] * values[j];
            }
        }
    }

    /** P times HᵀY, which is kept transposed. */
    private float[] product(float[] inverse) {
        float[] product = new float[n * n];
        for (int start = 0; start < n; start += TOGETHER) {
            for (int to = 0; to < n; to++) {
                for (int from = start; from < Math.min(n, start + TOGETHER); from++) {
                    product[from * n + to] = kernel.dot(inverse, from * n, targets, to * n, n);
                }
            }
        }
        return product;
    }

    /** What one shopper bought before a day, by places in the order of first purchase. */
    private final class Before {
        private final int[] places;
        private final float[] sums;
        private final int[] order = new int[n];
        private int size;
        private long day;

        Before(int most) {
            places = new int[most];
            sums = new float[most];
        }

        void fadeTo(long to) {
            float kept = (float) Math.pow(2, -(to - day) / halfLifeDays);
            for (int i = 0; i < size; i++) {
                sums[i] *= kept;
            }
            day = to;
        }

        void add(int place) {
            if (place >= 0) {
                if (order[place] == 0) {
                    places[size++] = place;
                    order[place] = size;
                }
                sums[order[place] - 1]++;
            }
        }

        float[] capped() {
            float[] capped = new float[size];
            for (int i = 0; i < size; i++) {
                capped[i] = Math.min(1, sums[i]);
            }
            return capped;
        }
    }
}
