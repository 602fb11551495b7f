package dev.souk.recommender.neighbourhood;

import dev.souk.recommender.interactions.SparseMatrix;

/**
 * How much a shopper's having an item says. With r the count, |u| and |i| the distinct items of the shopper and shoppers of
 * the item, n shoppers and m items in all:
 *
 * <ul>
 *   <li>{@code COUNT}: r.
 *   <li>{@code TF_IDF}: √r · ln((1 + m) / (1 + |u|)), Salton and Buckley 1988, an item being the document and its shoppers the words: who has
 *       everything says nothing.
 *   <li>{@code BM25}: r·(k₁ + 1) / (r + k₁·(1 − b + b·|u| ÷ mean |u|)) · (1 + ln(n / (1 + |i|))), k₁ = 1.2, b = 0.75, Robertson and Walker
 *       1994: long histories say less an item.
 * </ul>
 */
public enum Weighting {
    COUNT,
    TF_IDF,
    BM25;

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    /** Whether what a shopper's having an item says hangs on that shopper alone. */
    boolean ofTheShopperAlone() {
        return this != BM25;
    }

    SparseMatrix apply(SparseMatrix counts) {
        return switch (this) {
            case COUNT -> counts;
            case TF_IDF -> tfIdf(counts);
            case BM25 -> bm25(counts);
        };
    }

    private static SparseMatrix tfIdf(SparseMatrix counts) {
        float[] values = new float[counts.nonZeros()];
        for (int user = 0; user < counts.rows(); user++) {
            double idf = Math.log((1.0 + counts.columns()) / (1.0 + counts.rowLength(user)));
            for (int place = counts.start(user); place < counts.end(user); place++) {
                values[place] = (float) (Math.sqrt(counts.value(place)) * idf);
            }
        }
        return counts.withValues(values);
    }

    private static SparseMatrix bm25(SparseMatrix counts) {
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
