package dev.souk.recommender.basket;

import dev.souk.recommender.kernel.Kernel;
import dev.souk.recommender.kernel.Kernels;
import java.util.Arrays;

/**
 * The inverse of a symmetric positive definite matrix by Cholesky's factor: A = L·Lᵀ, A⁻¹ = L⁻ᵀ·L⁻¹ (Golub and Van Loan, Matrix
 * Computations, 4.2). Rows are worked on sixteen at a time, so that each row read serves them all. n³/2 multiplications, twice the memory of A.
 */
final class SymmetricInverse {
    private static final int TOGETHER = 16;
    private final Kernel kernel = Kernels.chosen();
    private final float[] a;
    private final int n;

    private SymmetricInverse(float[] a, int n) {
        this.a = a;
        this.n = n;
    }

    /**
     * Uses {@code a} up and returns its inverse, both row-major.
     *
     * @param a of which the lower half is read
     * @throws ArithmeticException where it is not positive definite
     */
    static float[] of(float[] a, int n) {
        SymmetricInverse work = new SymmetricInverse(a, n);
        work.factor();
        work.invertFactor();
        work.transpose();
        return work.square();
    }

    /** L[i, j] = (A[i, j] − Σ_{k<j} L[i, k]·L[j, k]) ÷ L[j, j]. */
    private void factor() {
        for (int start = 0; start < n; start += TOGETHER) {
            int end = Math.min(n, start + TOGETHER);
            for (int j = 0; j < end; j++) {
                for (int i = Math.max(start, j); i < end; i++) {
                    float rest = a[i * n + j] - kernel.dot(a, i * n, a, j * n, j);
                    a[i * n + j] = i == j ? root(rest) : rest / a[j * n + j];
                }
            }
        }
    }

    private static float root(float pivot) {
        if (pivot > 0) {
            return (float) Math.sqrt(pivot);
        }
        throw new ArithmeticException("the matrix is not positive definite; a larger regularisation would do");
    }

    /** M = L⁻¹: M[i] = (e_i − Σ_{k<i} L[i, k]·M[k]) ÷ L[i, i], row by row in the place of L. */
    private void invertFactor() {
        float[] factor = new float[TOGETHER * n];
        for (int start = 0; start < n; start += TOGETHER) {
            int end = Math.min(n, start + TOGETHER);
            System.arraycopy(a, start * n, factor, 0, (end - start) * n);
            Arrays.fill(a, start * n, end * n, 0);
            for (int k = 0; k < end; k++) {
                if (k >= start) {
                    finish(k, factor[(k - start) * n + k]);
                }
                for (int i = Math.max(start, k + 1); i < end; i++) {
                    kernel.addScaled(-factor[(i - start) * n + k], a, k * n, a, i * n, k + 1);
                }
            }
        }
    }

    private void finish(int row, float pivot) {
        a[row * n + row] = 1;
        for (int column = 0; column <= row; column++) {
            a[row * n + column] /= pivot;
        }
    }

    private void transpose() {
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < row; column++) {
                a[column * n + row] = a[row * n + column];
                a[row * n + column] = 0;
            }
        }
    }

    /** Mᵀ·M from the rows of Mᵀ, which are zero before the diagonal. */
    private float[] square() {
        float[] inverse = new float[n * n];
        for (int start = 0; start < n; start += TOGETHER) {
            int end = Math.min(n, start + TOGETHER);
            for (int j = 0; j < end; j++) {
                for (int i = Math.max(start, j); i < end; i++) {
                    float product = kernel.dot(a, i * n + i, a, j * n + i, n - i);
                    inverse[i * n + j] = product;
                    inverse[j * n + i] = product;
                }
            }
        }
        return inverse;
    }
}
