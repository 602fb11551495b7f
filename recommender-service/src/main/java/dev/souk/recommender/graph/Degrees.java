package dev.souk.recommender.graph;

import dev.souk.recommender.interactions.SparseMatrix;
import java.util.Arrays;

/** How many items each shopper has and how many shoppers each item, to be raised to negative powers. */
final class Degrees {
    private final int[] shoppers;
    private final int[] items;

    private Degrees(int[] shoppers, int[] items) {
        this.shoppers = shoppers;
        this.items = items;
    }

    static Degrees of(SparseMatrix matrix) {
        int[] shoppers = new int[matrix.rows()];
        Arrays.setAll(shoppers, matrix::rowLength);
        return new Degrees(shoppers, matrix.columnLengths());
    }

    /** The same places, every value 1. */
    static SparseMatrix binary(SparseMatrix matrix) {
        float[] ones = new float[matrix.nonZeros()];
        Arrays.fill(ones, 1f);
        return matrix.withValues(ones);
    }

    /** degree^−exponent of each shopper, 0 for one without items. */
    float[] shoppers(double exponent) {
        return powers(shoppers, -exponent);
    }

    float[] items(double exponent) {
        return powers(items, -exponent);
    }

    private static float[] powers(int[] degrees, double exponent) {
        float[] powers = new float[degrees.length];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = degrees[i] == 0 ? 0f : (float) Math.pow(degrees[i], exponent);
        }
        return powers;
    }
}
