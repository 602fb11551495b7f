package dev.souk.recommender.graph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, §8.5), largest
 * first. O(n³) a sweep, some ten sweeps.
 */
final class SymmetricEigen {
    private static final int MAX_SWEEPS = 30;
    private static final double TOLERANCE = 1e-18;
    private final double[] values;
    private final double[][] vectors;
    private final List<Integer> order;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
        this.order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> values[i]).reversed())
                .toList();
    }

    static SymmetricEigen of(double[][] symmetric) {
        int n = symmetric.length;
        double[][] a = new double[n][];
        double[][] vectors = new double[n][n];
        double squares = 0;
        for (int i = 0; i < n; i++) {
            a[i] = symmetric[i].clone();
            vectors[i][i] = 1;
            for (double value : a[i]) {
                squares += value * value;
            }
        }
        for (int sweep = 0; sweep < MAX_SWEEPS && offDiagonal(a) > TOLERANCE * squares; sweep++) {
            for (int p = 0; p < n - 1; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(a, vectors, p, q);
                }
            }
        }
        return new SymmetricEigen(
                IntStream.range(0, n).mapToDouble(i -> a[i][i]).toArray(), vectors);
    }

    private static double offDiagonal(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += 2 * a[i][j] * a[i][j];
            }
        }
        return sum;
    }

    private static void rotate(double[][] a, double[][] vectors, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (double[] row : a) {
            double left = row[p];
            row[p] = c * left - s * row[q];
            row[q] = s * left + c * row[q];
        }
        mix(a[p], a[q], c, s);
        mix(vectors[p], vectors[q], c, s);
    }

    private static void mix(double[] p, double[] q, double c, double s) {
        for (int i = 0; i < p.length; i++) {
            double left = p[i];
            p[i] = c * left - s * q[i];
            q[i] = s * left + c * q[i];
        }
    }

    /** The {@code k}-th largest eigenvalue, from 0. */
    double value(int k) {
        return values[order.get(k)];
    }

    /** Its eigenvector, of length 1. */
    double[] vector(int k) {
        return vectors[order.get(k)];
    }
}
