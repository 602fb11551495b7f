package dev.souk.recommender.factors;

import dev.souk.recommender.kernel.Kernel;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Rows of equally long vectors in one row-major array; 4 bytes a number. The array is shared: read only once published. */
public final class Factors implements FactorRows {
    private final int rows;
    private final int width;
    private final float[] values;

    public Factors(int rows, int width, float[] values) {
        if (width < 1 || (long) rows * width != values.length) {
            throw new IllegalArgumentException(
                    rows + " rows of " + width + " numbers need " + (long) rows * width + ", came " + values.length);
        }
        this.rows = rows;
        this.width = width;
        this.values = values;
    }

    public static Factors zero(int rows, int width) {
        return new Factors(rows, width, new float[Math.multiplyExact(rows, width)]);
    }

    /** The same numbers in an array of their own. */
    public static Factors copyOf(FactorRows other) {
        Factors copy = zero(other.rows(), other.width());
        for (int row = 0; row < copy.rows; row++) {
            System.arraycopy(other.row(row), 0, copy.values, copy.offset(row), copy.width);
        }
        return copy;
    }

    /** Normally distributed around 0. */
    public static Factors random(int rows, int width, double deviation, RandomGenerator random) {
        Factors factors = zero(rows, width);
        for (int i = 0; i < factors.values.length; i++) {
            factors.values[i] = (float) (random.nextGaussian() * deviation);
        }
        return factors;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int width() {
        return width;
    }

    public float[] values() {
        return values;
    }

    public int offset(int row) {
        return row * width;
    }

    @Override
    public void products(Kernel kernel, float[] vector, int from, int count, float[] scores) {
        kernel.products(vector, values, offset(from), count, width, scores);
    }

    @Override
    public float dot(Kernel kernel, float[] vector, int row) {
        return kernel.dot(vector, 0, values, offset(row), width);
    }

    @Override
    public void addTo(Kernel kernel, float alpha, int row, float[] sum) {
        kernel.addScaled(alpha, values, offset(row), sum, 0, width);
    }

    @Override
    public float[] row(int row) {
        return Arrays.copyOfRange(values, offset(row), offset(row) + width);
    }
}
