package dev.souk.recommender.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Plain loops: the reference, and what runs without the vector module. */
public final class ScalarKernel implements Kernel {
    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    @Override
    public float dot(float[] a, int aOffset, float[] b, int bOffset, int length) {
        float sum = 0f;
        for (int i = 0; i < length; i++) {
            sum += a[aOffset + i] * b[bOffset + i];
        }
        return sum;
    }

    @Override
    public void addScaled(float alpha, float[] x, int xOffset, float[] y, int yOffset, int length) {
        for (int i = 0; i < length; i++) {
            y[yOffset + i] += alpha * x[xOffset + i];
        }
    }

    @Override
    public void products(float[] vector, float[] matrix, int offset, int rows, int length, float[] scores) {
        for (int row = 0; row < rows; row++) {
            scores[row] = dot(vector, 0, matrix, offset + row * length, length);
        }
    }

    @Override
    public float dot(float[] a, MemorySegment b, long bByte, int length) {
        float sum = 0f;
        for (int i = 0; i < length; i++) {
            sum += a[i] * b.get(FLOAT, bByte + 4L * i);
        }
        return sum;
    }

    @Override
    public void products(float[] vector, MemorySegment matrix, long from, int rows, int length, float[] scores) {
        for (int row = 0; row < rows; row++) {
            scores[row] = dot(vector, matrix, from + 4L * row * length, length);
        }
    }

    @Override
    public String name() {
        return "scalar";
    }
}
