package dev.souk.recommender.basket;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.ItemProducts;
import java.util.Arrays;

/**
 * Weights from item to item by what is bought together: W = D_I^−b · Rᵀ · D_B^−a · R · D_I^−c, R holding for each bunch (a basket, or
 * all a shopper ever bought) and item the faded purchases, at most 1, and D the numbers of items a bunch and bunches an item.
 */
final class CoPurchase {
    private static final double BUNCH = 0.6;
    private static final double FROM = 0.45;
    private static final double TO = 0.4;
    private static final int NEIGHBOURS = 400;
    private static final double SECONDS_A_DAY = 86_400;

    private CoPurchase() {}

    /** Bought by the same shopper. */
    static SparseMatrix byShopper(Interactions all, double halfLifeDays, TrainingOptions options) {
        return weights(all, halfLifeDays, false, options);
    }

    /** Bought in the same basket. */
    static SparseMatrix byBasket(Interactions all, double halfLifeDays, TrainingOptions options) {
        return weights(all, halfLifeDays, true, options);
    }

    private static SparseMatrix weights(
            Interactions all, double halfLifeDays, boolean baskets, TrainingOptions options) {
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
        SparseMatrix matrix = capped(bunches.build().matrix());
        int[] lengths = new int[matrix.rows()];
        Arrays.setAll(lengths, matrix::rowLength);
        float[] same = new float[matrix.rows()];
        Arrays.fill(same, 1f);
        SparseMatrix from = matrix.scaled(same, powers(matrix.columnLengths(), FROM));
        SparseMatrix to = matrix.scaled(powers(lengths, BUNCH), powers(matrix.columnLengths(), TO));
        return new ItemProducts(from.transposed(), to, NEIGHBOURS, false)
                .compute(options.threads(), options.progress());
    }

    private static SparseMatrix capped(SparseMatrix matrix) {
        float[] values = matrix.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(1, values[i]);
        }
        return matrix.withValues(values);
    }

    private static float[] powers(int[] degrees, double exponent) {
        float[] powers = new float[degrees.length];
        for (int i = 0; i < degrees.length; i++) {
            powers[i] = degrees[i] == 0 ? 0 : (float) Math.pow(degrees[i], -exponent);
        }
        return powers;
    }
}
