package dev.souk.recommender.als;

import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.kernel.Kernel;
import java.util.Arrays;

/**
 * One row's step of iALS++ (Rendle et al., "iALS++: Speeding up Matrix Factorization with Subspace Optimization", 2021): the
 * row's vector w is improved a block B of coordinates at a time by one Newton step, exact in the block:
 *
 * <pre>
 *   H = G[B,B] + Σᵢ (cᵢ − 1)·v[i,B]·v[i,B]ᵀ + λ·I
 *   g = G[B,:]·w + Σᵢ ((cᵢ − 1)·ŷᵢ − cᵢ)·v[i,B] + λ·w[B]
 *   w[B] ← w[B] − H⁻¹·g
 * </pre>
 *
 * with v the other side's vectors, G = VᵀV their Gram matrix, cᵢ = 1 + α·rᵢ and ŷᵢ = w·vᵢ kept up to date. With a block of all
 * coordinates this is Hu, Koren and Volinsky, ICDM 2008. O(n·d·|B| + d·|B|²) a row. One instance a thread.
 */
final class BlockSolver {
    private final Kernel kernel;
    private final AlsSettings settings;
    private final Factors others;
    private final float[] gram;
    private final float[] hessian;
    private final float[] gradient;
    private float[] predictions = new float[64];

    BlockSolver(Kernel kernel, AlsSettings settings, Factors others, float[] gram) {
        this.kernel = kernel;
        this.settings = settings;
        this.others = others;
        this.gram = gram;
        this.hessian = new float[settings.block() * settings.block()];
        this.gradient = new float[settings.block()];
    }

    /** Improves the vector at {@code offset} of {@code target} for these interactions. */
    void improve(float[] target, int offset, Row row) {
        int width = others.width();
        if (predictions.length < row.size()) {
            predictions = new float[row.size() * 2];
        }
        for (int i = 0; i < row.size(); i++) {
            predictions[i] = kernel.dot(target, offset, others.values(), others.offset(row.other(i)), width);
        }
        for (int from = 0; from < width; from += settings.block()) {
            block(target, offset, row, from, Math.min(settings.block(), width - from));
        }
    }

    private void block(float[] target, int offset, Row row, int from, int size) {
        int width = others.width();
        float lambda = settings.regularisation(row.size());
        for (int r = 0; r < size; r++) {
            System.arraycopy(gram, (from + r) * width + from, hessian, r * size, r + 1);
            hessian[r * size + r] += lambda;
            gradient[r] =
                    kernel.dot(gram, (from + r) * width, target, offset, width) + lambda * target[offset + from + r];
        }
        for (int i = 0; i < row.size(); i++) {
            float extra = (float) settings.alpha() * row.weight(i);
            int at = others.offset(row.other(i)) + from;
            kernel.addScaled(extra * predictions[i] - 1 - extra, others.values(), at, gradient, 0, size);
            for (int r = 0; r < size; r++) {
                kernel.addScaled(extra * others.values()[at + r], others.values(), at, hessian, r * size, r + 1);
            }
        }
        Cholesky.solve(hessian, gradient, size);
        kernel.addScaled(-1f, gradient, 0, target, offset + from, size);
        if (size < width) {
            for (int i = 0; i < row.size(); i++) {
                int at = others.offset(row.other(i)) + from;
                predictions[i] -= kernel.dot(gradient, 0, others.values(), at, size);
            }
        }
    }

    /** What a row interacted with. */
    interface Row {
        int size();

        int other(int place);

        float weight(int place);
    }

    /** G = VᵀV, both halves. O(rows · d²). */
    static float[] gram(Factors factors, Kernel kernel) {
        int width = factors.width();
        double[] sums = new double[width * width];
        float[] part = new float[width * width];
        for (int row = 0; row < factors.rows(); row++) {
            int at = factors.offset(row);
            for (int r = 0; r < width; r++) {
                float value = factors.values()[at + r];
                if (value != 0f) {
                    kernel.addScaled(value, factors.values(), at, part, r * width, r + 1);
                }
            }
            if ((row & 255) == 255 || row == factors.rows() - 1) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += part[i];
                }
                Arrays.fill(part, 0f);
            }
        }
        float[] gram = new float[width * width];
        for (int r = 0; r < width; r++) {
            for (int c = 0; c <= r; c++) {
                gram[r * width + c] = (float) sums[r * width + c];
                gram[c * width + r] = gram[r * width + c];
            }
        }
        return gram;
    }
}
