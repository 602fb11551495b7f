package dev.souk.recommender.factors;

import dev.souk.recommender.kernel.Kernel;

/** Rows of equally long vectors to be read: on the heap ({@link Factors}) or mapped from a file ({@link MappedFactors}). */
public interface FactorRows {
    int rows();

    int width();

    /** The products of a vector with {@code count} consecutive rows, the first row's into {@code scores[0]}. */
    void products(Kernel kernel, float[] vector, int from, int count, float[] scores);

    float dot(Kernel kernel, float[] vector, int row);

    /** sum += alpha · row. */
    void addTo(Kernel kernel, float alpha, int row, float[] sum);

    /** A row, copied. */
    float[] row(int row);

    default long bytes() {
        return 4L * rows() * width();
    }
}
