package dev.souk.recommender.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KernelTest {
    private final Kernel scalar = new ScalarKernel();
    private final Kernel vector = new VectorKernel();

    @Test
    void anyLengthAndOffset_bothKernelsAgree() {
        Random random = new Random(3);
        for (int length = 0; length < 150; length++) {
            float[] a = numbers(random, length + 5);
            float[] b = numbers(random, length + 9);
            assertThat(vector.dot(a, 3, b, 7, length)).isCloseTo(scalar.dot(a, 3, b, 7, length), within(1e-3f));
            float[] one = b.clone();
            float[] other = b.clone();
            vector.addScaled(0.7f, a, 2, one, 5, length);
            scalar.addScaled(0.7f, a, 2, other, 5, length);
            assertThat(one).containsExactly(other, within(1e-5f));
        }
    }

    @Test
    void products_areTheDotsOfTheRows() {
        Random random = new Random(4);
        for (int width : new int[] {1, 7, 16, 33, 64}) {
            for (int rows = 0; rows < 10; rows++) {
                float[] matrix = numbers(random, 3 + rows * width);
                float[] query = numbers(random, width);
                float[] scores = new float[rows];
                vector.products(query, matrix, 3, rows, width, scores);
                for (int row = 0; row < rows; row++) {
                    assertThat(scores[row])
                            .isCloseTo(scalar.dot(query, 0, matrix, 3 + row * width, width), within(1e-3f));
                }
                for (Kernel kernel : new Kernel[] {scalar, vector}) {
                    float[] mapped = new float[rows];
                    kernel.products(query, MemorySegment.ofArray(matrix), 12, rows, width, mapped);
                    assertThat(mapped).containsExactly(scores, within(1e-3f));
                }
            }
        }
    }

    private static float[] numbers(Random random, int length) {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
