package dev.souk.recommender.neighbourhood;

import dev.souk.recommender.interactions.SparseMatrix;

/**
 * How much a shopper's having an item says. With r the count, |u| and |i| the distinct items of the shopper and shoppers of
 * the item, n shoppers in all:
 *
 * <ul>
 *   <li>{@code COUNT}: r.
 *   <li>{@code BM25}: r·(k₁ + 1) / (r + k₁·(1 − b + b·|u| ÷ mean |u|)) · (1 + ln(n / (1 + |i|))), k₁ = 1.2, b = 0.75, Robertson and Walker
 *       1994: long histories say less an item.
 * </ul>
 */
public enum Weighting {
    COUNT,
    BM25;

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    SparseMatrix apply(SparseMatrix counts) {
        if (this == COUNT) {
            return counts;
        }
        int[] shoppers = counts.columnLengths();
        double mean = counts.nonZeros() / (double) counts.rows();
        float[] values = new float[counts.nonZeros()];
        for (int user = 0; user < counts.rows(); user++) {
            double length = B * counts.rowLength(user) / mean + 1 - B;
            for (int place = counts.start(user); place < counts.end(user); place++) {
                double idf = 1 + Math.log(counts.rows() / (1.0 + shoppers[counts.column(place)]));
                double r = counts.value(place);
                values[place] = (float) (idf * r * (K1 + 1) / (r + K1 * length));
            }
        }
        return counts.withValues(values);
    }
}
