package dev.souk.recommender.graph;

import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.kernel.Kernel;
import dev.souk.recommender.kernel.Kernels;
import dev.souk.recommender.model.TrainingDeadline;
import dev.souk.recommender.model.TrainingOptions;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The leading right singular vectors of a sparse matrix by randomised subspace iteration (Halko, Martinsson and Tropp, SIAM
 * Review 2011): a Gaussian block, a few rounds of NᵀN and orthonormalisation, then Rayleigh–Ritz in the small space.
 * O(rounds · (rank · non-zeros + rank² · columns)).
 */
final class TruncatedSvd {
    private static final int OVERSAMPLING = 16;
    private final SparseMatrix matrix;
    private final SparseMatrix transposed;
    private final int rank;
    private final int rounds;
    private final Kernel kernel = Kernels.chosen();

    TruncatedSvd(SparseMatrix matrix, int rank, int rounds) {
        this.matrix = matrix;
        this.transposed = matrix.transposed();
        this.rank = rank;
        this.rounds = rounds;
    }

    /** One row a column of the matrix, one column a singular vector, the largest singular value first. */
    Factors rightVectors(TrainingOptions options) {
        TrainingDeadline deadline = options.deadline();
        int width = Math.min(rank + OVERSAMPLING, Math.min(matrix.rows(), matrix.columns()));
        Random random = new Random(options.seed());
        float[][] basis = new float[width][matrix.columns()];
        for (float[] vector : basis) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) random.nextGaussian();
            }
        }
        for (int round = 0; round < rounds && (round == 0 || !deadline.passed()); round++) {
            float[][] before = basis;
            each(options.threads(), width, c -> before[c] = times(transposed, times(matrix, before[c])));
            orthonormalise(basis);
            options.progress().at("singular vectors", round + 1, rounds);
        }
        return rotated(basis, options.threads());
    }

    private static void each(int threads, int count, IntConsumer work) {
        IntStream all = IntStream.range(0, count);
        (threads > 1 ? all.parallel() : all).forEach(work);
    }

    static float[] times(SparseRows matrix, float[] vector) {
        float[] product = new float[matrix.rows()];
        for (int row = 0; row < product.length; row++) {
            float sum = 0f;
            for (int place = matrix.start(row); place < matrix.end(row); place++) {
                sum += matrix.value(place) * vector[matrix.column(place)];
            }
            product[row] = sum;
        }
        return product;
    }

    /** Gram–Schmidt, each vector twice: twice is enough (Giraud et al. 2005). A vector that vanishes stays zero. */
    private void orthonormalise(float[][] basis) {
        int length = matrix.columns();
        for (int c = 0; c < basis.length; c++) {
            scaleToUnit(basis[c]);
            for (int pass = 0; pass < 2; pass++) {
                for (int earlier = 0; earlier < c; earlier++) {
                    float along = kernel.dot(basis[earlier], 0, basis[c], 0, length);
                    kernel.addScaled(-along, basis[earlier], 0, basis[c], 0, length);
                }
            }
            scaleToUnit(basis[c]);
        }
    }

    private void scaleToUnit(float[] vector) {
        float norm = (float) Math.sqrt(kernel.dot(vector, 0, vector, 0, vector.length));
        if (norm < 1e-6f) {
            Arrays.fill(vector, 0f);
            return;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= norm;
        }
    }

    private Factors rotated(float[][] basis, int threads) {
        float[][] images = new float[basis.length][];
        each(threads, basis.length, c -> images[c] = times(matrix, basis[c]));
        double[][] gram = new double[basis.length][basis.length];
        for (int a = 0; a < basis.length; a++) {
            for (int b = 0; b <= a; b++) {
                gram[a][b] = kernel.dot(images[a], 0, images[b], 0, matrix.rows());
                gram[b][a] = gram[a][b];
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(gram);
        Factors vectors = Factors.zero(matrix.columns(), rank);
        float[] column = new float[matrix.columns()];
        for (int k = 0; k < rank; k++) {
            Arrays.fill(column, 0f);
            for (int c = 0; c < basis.length; c++) {
                kernel.addScaled((float) eigen.vector(k)[c], basis[c], 0, column, 0, column.length);
            }
            for (int i = 0; i < column.length; i++) {
                vectors.values()[i * rank + k] = column[i];
            }
        }
        return vectors;
    }
}
