package dev.souk.recommender.kernel;

/** Plain loops: the reference, and what runs without the vector module. */
public final class ScalarKernel implements Kernel {
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
    public String name() {
        return "scalar";
    }
}
