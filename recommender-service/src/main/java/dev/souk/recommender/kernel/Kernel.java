package dev.souk.recommender.kernel;

/**
 * The inner loops over float arrays. Both implementations give the same up to rounding: the vectorised one sums in another
 * order. Stateless, safe to share.
 */
public interface Kernel {
    /** Σ a[i]·b[i] over {@code length} places from the offsets. */
    float dot(float[] a, int aOffset, float[] b, int bOffset, int length);

    /** y[i] += alpha·x[i] over {@code length} places from the offsets. */
    void addScaled(float alpha, float[] x, int xOffset, float[] y, int yOffset, int length);

    /**
     * The products of one vector with {@code rows} consecutive rows of a row-major matrix: scores[r] = Σ vector[i] ·
     * matrix[offset + r·length + i].
     */
    void products(float[] vector, float[] matrix, int offset, int rows, int length, float[] scores);

    /** What runs, for the log: {@code scalar} or the vector's width. */
    String name();
}
