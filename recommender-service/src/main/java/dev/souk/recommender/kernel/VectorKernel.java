package dev.souk.recommender.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The loops on the machine's widest float vectors (jdk.incubator.vector), with fused multiply-add and four sums at a time. */
public final class VectorKernel implements Kernel {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final int LANES = SPECIES.length();
    private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ORDER);

    @Override
    public float dot(float[] a, int aOffset, float[] b, int bOffset, int length) {
        FloatVector first = FloatVector.zero(SPECIES);
        FloatVector second = first;
        int i = 0;
        for (; i <= length - 2 * LANES; i += 2 * LANES) {
            first = FloatVector.fromArray(SPECIES, a, aOffset + i)
                    .fma(FloatVector.fromArray(SPECIES, b, bOffset + i), first);
            second = FloatVector.fromArray(SPECIES, a, aOffset + i + LANES)
                    .fma(FloatVector.fromArray(SPECIES, b, bOffset + i + LANES), second);
        }
        float sum = first.add(second).reduceLanes(VectorOperators.ADD);
        for (; i < length; i++) {
            sum += a[aOffset + i] * b[bOffset + i];
        }
        return sum;
    }

    @Override
    public void addScaled(float alpha, float[] x, int xOffset, float[] y, int yOffset, int length) {
        FloatVector factor = FloatVector.broadcast(SPECIES, alpha);
        int i = 0;
        for (; i <= length - LANES; i += LANES) {
            FloatVector.fromArray(SPECIES, x, xOffset + i)
                    .fma(factor, FloatVector.fromArray(SPECIES, y, yOffset + i))
                    .intoArray(y, yOffset + i);
        }
        for (; i < length; i++) {
            y[yOffset + i] += alpha * x[xOffset + i];
        }
    }

    /** Four rows at once, so that each piece of the vector is loaded once for four products. */
    @Override
    public void products(float[] vector, float[] matrix, int offset, int rows, int length, float[] scores) {
        int row = 0;
        for (; row <= rows - 4; row += 4) {
            four(vector, matrix, offset + row * length, length, scores, row);
        }
        for (; row < rows; row++) {
            scores[row] = dot(vector, 0, matrix, offset + row * length, length);
        }
    }

    private static void four(float[] vector, float[] matrix, int offset, int length, float[] scores, int row) {
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector s0 = zero;
        FloatVector s1 = zero;
        FloatVector s2 = zero;
        FloatVector s3 = zero;
        int i = 0;
        for (; i <= length - LANES; i += LANES) {
            FloatVector v = FloatVector.fromArray(SPECIES, vector, i);
            s0 = v.fma(FloatVector.fromArray(SPECIES, matrix, offset + i), s0);
            s1 = v.fma(FloatVector.fromArray(SPECIES, matrix, offset + length + i), s1);
            s2 = v.fma(FloatVector.fromArray(SPECIES, matrix, offset + 2 * length + i), s2);
            s3 = v.fma(FloatVector.fromArray(SPECIES, matrix, offset + 3 * length + i), s3);
        }
        scores[row] = s0.reduceLanes(VectorOperators.ADD);
        scores[row + 1] = s1.reduceLanes(VectorOperators.ADD);
        scores[row + 2] = s2.reduceLanes(VectorOperators.ADD);
        scores[row + 3] = s3.reduceLanes(VectorOperators.ADD);
        for (; i < length; i++) {
            for (int r = 0; r < 4; r++) {
                scores[row + r] += vector[i] * matrix[offset + r * length + i];
            }
        }
    }

    @Override
    public float dot(float[] a, MemorySegment b, long bByte, int length) {
        FloatVector lanes = FloatVector.zero(SPECIES);
        int i = 0;
        for (; i <= length - LANES; i += LANES) {
            lanes = FloatVector.fromArray(SPECIES, a, i)
                    .fma(FloatVector.fromMemorySegment(SPECIES, b, bByte + 4L * i, ORDER), lanes);
        }
        float sum = lanes.reduceLanes(VectorOperators.ADD);
        for (; i < length; i++) {
            sum += a[i] * b.get(FLOAT, bByte + 4L * i);
        }
        return sum;
    }

    @Override
    public void products(float[] vector, MemorySegment matrix, long from, int rows, int length, float[] scores) {
        long stride = 4L * length;
        int row = 0;
        for (; row <= rows - 4; row += 4) {
            four(vector, matrix, from + row * stride, length, scores, row);
        }
        for (; row < rows; row++) {
            scores[row] = dot(vector, matrix, from + row * stride, length);
        }
    }

    private static void four(float[] vector, MemorySegment matrix, long at, int length, float[] scores, int row) {
        long stride = 4L * length;
        FloatVector zero = FloatVector.zero(SPECIES);
        FloatVector s0 = zero;
        FloatVector s1 = zero;
        FloatVector s2 = zero;
        FloatVector s3 = zero;
        int i = 0;
        for (; i <= length - LANES; i += LANES) {
            FloatVector v = FloatVector.fromArray(SPECIES, vector, i);
            long place = at + 4L * i;
            s0 = v.fma(FloatVector.fromMemorySegment(SPECIES, matrix, place, ORDER), s0);
            s1 = v.fma(FloatVector.fromMemorySegment(SPECIES, matrix, place + stride, ORDER), s1);
            s2 = v.fma(FloatVector.fromMemorySegment(SPECIES, matrix, place + 2 * stride, ORDER), s2);
            s3 = v.fma(FloatVector.fromMemorySegment(SPECIES, matrix, place + 3 * stride, ORDER), s3);
        }
        scores[row] = s0.reduceLanes(VectorOperators.ADD);
        scores[row + 1] = s1.reduceLanes(VectorOperators.ADD);
        scores[row + 2] = s2.reduceLanes(VectorOperators.ADD);
        scores[row + 3] = s3.reduceLanes(VectorOperators.ADD);
        for (; i < length; i++) {
            for (int r = 0; r < 4; r++) {
                scores[row + r] += vector[i] * matrix.get(FLOAT, at + r * stride + 4L * i);
            }
        }
    }

    @Override
    public String name() {
        return "vector, " + LANES + " floats wide";
    }
}
