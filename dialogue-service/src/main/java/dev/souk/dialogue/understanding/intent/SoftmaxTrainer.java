package dev.souk.dialogue.understanding.intent;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Trains by AdaGrad (Duchi, Hazan, Singer 2011), one example a step: each weight's step is rate · g / √(Σ g²), so that rare features
 * take long steps. Deterministic by its seed. Belongs to one thread.
 */
final class SoftmaxTrainer {
    private static final float FLOOR = 1e-3f;

    private final TrainingSettings settings;
    private final SoftmaxRegression model;
    private final float[][] squares;
    private final RandomGenerator random;

    SoftmaxTrainer(int rows, int classes, TrainingSettings settings) {
        this.settings = settings;
        this.model = new SoftmaxRegression(rows, classes);
        this.squares = new float[rows][classes];
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(settings.seed());
    }

    SoftmaxRegression model() {
        return model;
    }

    /** One pass over the examples in an order of chance. */
    void round(List<Features> examples, int[] labels) {
        int[] order = new int[labels.length];
        for (int at = 0; at < order.length; at++) {
            int other = random.nextInt(at + 1);
            order[at] = order[other];
            order[other] = at;
        }
        for (int at : order) {
            step(examples.get(at), labels[at]);
        }
    }

    private void step(Features features, int label) {
        float[] residual = model.residual(features, label);
        float rate = (float) settings.descent().rate();
        float l2 = (float) settings.descent().l2();
        for (int at = 0; at < features.size(); at++) {
            float[] row = model.weights(features.row(at));
            float[] past = squares[features.row(at)];
            float value = features.value(at);
            for (int one = 0; one < row.length; one++) {
                float gradient = value * residual[one] + l2 * row[one];
                past[one] += gradient * gradient;
                row[one] -= rate * gradient / ((float) Math.sqrt(past[one]) + FLOOR);
            }
        }
    }
}
