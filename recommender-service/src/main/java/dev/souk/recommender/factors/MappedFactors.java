package dev.souk.recommender.factors;

import dev.souk.recommender.kernel.Kernel;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Rows of equally long vectors in a mapped file, row-major, little-endian floats: the system pages them in and out, and every
 * process that maps the file shares them. Read only, safe to share.
 */
public final class MappedFactors implements FactorRows {
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private final int rows;
    private final int width;
    private final MemorySegment values;

    public MappedFactors(int rows, int width, MemorySegment values) {
        if (width < 1 || 4L * rows * width != values.byteSize()) {
            throw new IllegalArgumentException(rows + " rows of " + width + " numbers need " + 4L * rows * width
                    + " bytes, came " + values.byteSize());
        }
        this.rows = rows;
        this.width = width;
        this.values = values;
    }

    private long offset(int row) {
        return 4L * row * width;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void products(Kernel kernel, float[] vector, int from, int count, float[] scores) {
        kernel.products(vector, values, offset(from), count, width, scores);
    }

    @Override
    public float dot(Kernel kernel, float[] vector, int row) {
        return kernel.dot(vector, values, offset(row), width);
    }

    @Override
    public void addTo(Kernel kernel, float alpha, int row, float[] sum) {
        kernel.addScaled(alpha, row(row), 0, sum, 0, width);
    }

    @Override
    public float[] row(int row) {
        float[] copy = new float[width];
        MemorySegment.copy(values, FLOAT, offset(row), copy, 0, width);
        return copy;
    }
}
