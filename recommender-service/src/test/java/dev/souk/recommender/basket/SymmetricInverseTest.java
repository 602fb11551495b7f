package dev.souk.recommender.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetricInverseTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 16, 17, 50})
    void inverseTimesMatrix_isOne(int n) {
        Random random = new Random(n);
        float[] root = new float[n * n];
        for (int i = 0; i < root.length; i++) {
            root[i] = (float) random.nextGaussian();
        }
        float[] matrix = product(root, root, n);
        for (int i = 0; i < n; i++) {
            matrix[i * n + i] += n;
        }

        float[] one = product(SymmetricInverse.of(matrix.clone(), n), matrix, n);

        for (int i = 0; i < one.length; i++) {
            assertThat(one[i]).isCloseTo(i % (n + 1) == 0 ? 1 : 0, within(1e-4f));
        }
    }

    /** A·Bᵀ. */
    private static float[] product(float[] a, float[] b, int n) {
        float[] product = new float[n * n];
        for (int i = 0; i < product.length; i++) {
            for (int k = 0; k < n; k++) {
                product[i] += a[i / n * n + k] * b[i % n * n + k];
            }
        }
        return product;
    }

    @Test
    void aMatrixThatIsNotPositive_isRefused() {
        assertThatThrownBy(() -> SymmetricInverse.of(new float[] {1, 2, 2, 1}, 2))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("regularisation");
    }
}
