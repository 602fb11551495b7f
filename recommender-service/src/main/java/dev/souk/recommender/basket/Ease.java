package dev.souk.recommender.basket;

import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;

/**
 * Weights from item to item that would best foretell each item of a shopper from the shopper's others (EASE, Steck, WWW 2019): B
 * minimises ‖X − X·B‖² + λ‖B‖² under diag B = 0, so that P = (XᵀX + λI)⁻¹ and B[i, j] = −P[i, j] ÷ P[j, j]; X are the
 * {@link FadedPurchases} by shopper. O(items³).
 */
final class Ease {
    private static final float LAMBDA = 100;

    private Ease() {}

    static SparseMatrix weights(Interactions all, double halfLifeDays) {
        SparseMatrix bought = FadedPurchases.byShopper(all, halfLifeDays);
        DenseItems items = DenseItems.of(bought);
        int n = items.size();
        float[] weights = SymmetricInverse.of(gram(bought, items), n);
        float[] diagonal = new float[n];
        for (int item = 0; item < n; item++) {
            diagonal[item] = weights[item * n + item];
        }
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                weights[from * n + to] = from == to ? 0 : -weights[from * n + to] / diagonal[to];
            }
        }
        return items.sparse(weights);
    }

    /** XᵀX + λI. */
    private static float[] gram(SparseMatrix bought, DenseItems items) {
        int n = items.size();
        float[] gram = new float[n * n];
        for (int row = 0; row < bought.rows(); row++) {
            for (int a = bought.start(row); a < bought.end(row); a++) {
                int from = items.place(bought.column(a)) * n;
                for (int b = bought.start(row); from >= 0 && b <= a; b++) {
                    int to = items.place(bought.column(b));
                    if (to >= 0) {
                        gram[from + to] += bought.value(a) * bought.value(b);
                    }
                }
            }
        }
        for (int item = 0; item < n; item++) {
            gram[item * n + item] += LAMBDA;
        }
        return gram;
    }
}
