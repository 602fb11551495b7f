package dev.souk.recommender.kernel;

import java.lang.foreign.MemorySegment;

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

    /** As {@link #dot(float[], int, float[], int, int)}, the second vector little-endian floats at a byte of a segment. */
    float dot(float[] a, MemorySegment b, long bByte, int length);

    /** As {@link #products(float[], float[], int, int, int, float[])}, the matrix little-endian floats from a byte of a segment. */
    void products(float[] vector, MemorySegment matrix, long from, int rows, int length, float[] scores);

    /** What runs, for the log: {@code scalar} or the vector's width. */
    String name();
}
