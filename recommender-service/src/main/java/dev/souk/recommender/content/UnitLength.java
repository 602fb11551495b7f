package dev.souk.recommender.content;

/** Vectors of length 1, so that a product is a cosine. */
final class UnitLength {
    private UnitLength() {}

    /** Scales the numbers from one place to before another; zeros stay. */
    static void scale(float[] values, int from, int to) {
        double square = 0;
        for (int i = from; i < to; i++) {
            square += values[i] * values[i];
        }
        for (int i = from; i < to && square > 0; i++) {
            values[i] /= (float) Math.sqrt(square);
        }
    }
}
