package dev.souk.dialogue.understanding.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoftmaxRegressionTest {
    private static final double L2 = 0.05;
    private static final float STEP = 1e-2f;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void gradient_anyWeightsAndFeatures_isTheSlopeOfTheLoss(long seed) {
        Random random = new Random(seed);
        int rows = 3 + random.nextInt(6);
        int classes = 2 + random.nextInt(4);
        SoftmaxRegression model = new SoftmaxRegression(rows, classes);
        for (int row = 0; row < rows; row++) {
            for (int one = 0; one < classes; one++) {
                model.weights(row)[one] = (float) random.nextGaussian();
            }
        }
        int[] at = random.ints(0, rows).distinct().limit(2).toArray();
        Features features =
                new Features(at, new float[] {(float) random.nextGaussian(), (float) random.nextGaussian()});
        int label = random.nextInt(classes);
        float[] residual = model.residual(features, label);
        for (int place = 0; place < features.size(); place++) {
            int row = features.row(place);
            for (int one = 0; one < classes; one++) {
                float weight = model.weights(row)[one];
                float gradient = model.gradient(row, one, features.value(place), residual, L2);
                model.weights(row)[one] = weight + STEP;
                double above = model.loss(features, label, L2);
                model.weights(row)[one] = weight - STEP;
                double below = model.loss(features, label, L2);
                model.weights(row)[one] = weight;
                assertEquals((above - below) / (2 * STEP), gradient, 2e-3);
            }
        }
    }
}
