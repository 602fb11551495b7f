package dev.souk.recommender.basket;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.interactions.SparseMatrix;

/** Bunches (a basket, or all a shopper ever bought) by items: min(1, Σ 2^(−age / half-life)) over the purchases. */
final class FadedPurchases {
    private static final double SECONDS_A_DAY = 86_400;

    private FadedPurchases() {}

    /** What each shopper bought. */
    static SparseMatrix byShopper(Interactions all, double halfLifeDays) {
        return byBunch(all, halfLifeDays, false);
    }

    /** What was bought at the same second by the same shopper. */
    static SparseMatrix byBasket(Interactions all, double halfLifeDays) {
        return byBunch(all, halfLifeDays, true);
    }

    private static SparseMatrix byBunch(Interactions all, double halfLifeDays, boolean baskets) {
        InteractionsBuilder bunches = Interactions.builder().atLeast(1, all.items());
        long now = all.latest();
        int bunch = -1;
        for (int user = 0; user < all.users(); user++) {
            History history = all.history(user);
            for (int at = 0; at < history.size(); at++) {
                bunch += at == 0 || (baskets && history.time(at) != history.time(at - 1)) ? 1 : 0;
                double age = (now - history.time(at)) / SECONDS_A_DAY;
                bunches.add(bunch, history.item(at), (float) Math.pow(2, -age / halfLifeDays), 0);
            }
        }
        return capped(bunches.build().matrix());
    }

    private static SparseMatrix capped(SparseMatrix matrix) {
        float[] values = matrix.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(1, values[i]);
        }
        return matrix.withValues(values);
    }
}
