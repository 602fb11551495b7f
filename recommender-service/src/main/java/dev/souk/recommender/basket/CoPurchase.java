package dev.souk.recommender.basket;

import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.ItemProducts;
import java.util.Arrays;

/**
 * Weights from item to item by what is bought together: W = D_I^−b · Rᵀ · D_B^−a · R · D_I^−c, R being the {@link FadedPurchases} and D
 * the numbers of items a bunch and bunches an item.
 */
final class CoPurchase {
    private static final double BUNCH = 0.6;
    private static final double FROM = 0.45;
    private static final double TO = 0.4;
    private static final int NEIGHBOURS = 400;

    private CoPurchase() {}

    /** Bought by the same shopper. */
    static SparseMatrix byShopper(Interactions all, double halfLifeDays, TrainingOptions options) {
        return weights(FadedPurchases.byShopper(all, halfLifeDays), options);
    }

    /** Bought in the same basket. */
    static SparseMatrix byBasket(Interactions all, double halfLifeDays, TrainingOptions options) {
        return weights(FadedPurchases.byBasket(all, halfLifeDays), options);
    }

    private static SparseMatrix weights(SparseMatrix matrix, TrainingOptions options) {
        int[] lengths = new int[matrix.rows()];
        Arrays.setAll(lengths, matrix::rowLength);
        float[] same = new float[matrix.rows()];
        Arrays.fill(same, 1f);
        SparseMatrix from = matrix.scaled(same, powers(matrix.columnLengths(), FROM));
        SparseMatrix to = matrix.scaled(powers(lengths, BUNCH), powers(matrix.columnLengths(), TO));
        return new ItemProducts(from.transposed(), to, NEIGHBOURS, false)
                .compute(options.threads(), options.progress());
    }

    private static float[] powers(int[] degrees, double exponent) {
        float[] powers = new float[degrees.length];
        for (int i = 0; i < degrees.length; i++) {
            powers[i] = degrees[i] == 0 ? 0 : (float) Math.pow(degrees[i], -exponent);
        }
        return powers;
    }
}
