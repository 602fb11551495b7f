package dev.souk.recommender.als;

import dev.souk.recommender.interactions.BadInteractions;

/** Solves A·x = b in place for a small symmetric positive definite A, its lower half row-major in the first n rows. O(n³/6). */
final class Cholesky {
    private Cholesky() {}

    /**
     * Overwrites {@code a} with its factor and {@code b} with the solution.
     *
     * @throws BadInteractions where A is not positive definite in floats
     */
    static void solve(float[] a, float[] b, int n) {
        for (int row = 0; row < n; row++) {
            for (int column = 0; column <= row; column++) {
                float sum = a[row * n + column];
                for (int k = 0; k < column; k++) {
                    sum -= a[row * n + k] * a[column * n + k];
                }
                if (row != column) {
                    a[row * n + column] = sum / a[column * n + column];
                } else if (sum > 0f) {
                    a[row * n + row] = (float) Math.sqrt(sum);
                } else {
                    throw new BadInteractions(
                            "the interactions are too uneven for factors, as one history of a million items"
                                    + " is: cut the longest, or raise the regularisation");
                }
            }
        }
        for (int row = 0; row < n; row++) {
            float sum = b[row];
            for (int k = 0; k < row; k++) {
                sum -= a[row * n + k] * b[k];
            }
            b[row] = sum / a[row * n + row];
        }
        for (int row = n - 1; row >= 0; row--) {
            float sum = b[row];
            for (int k = row + 1; k < n; k++) {
                sum -= a[k * n + row] * b[k];
            }
            b[row] = sum / a[row * n + row];
        }
    }
}
