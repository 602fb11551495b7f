package dev.souk.recommender.basket;

import dev.souk.recommender.kernel.Kernel;
import dev.souk.recommender.kernel.Kernels;
import dev.souk.recommender.model.TrainingDeadline;

/**
 * Learns how much each number of a row counts by the listwise softmax (Cao et al., ICML 2007, top one; McFadden's conditional logit):
 * minimises −Σ_u Σ_i y_ui · log softmax_u(w·x_ui) + λ‖w‖²/2 per shopper, the numbers scaled to deviation 1, by full-batch Adam
 * (Kingma and Ba 2015). O(steps · rows · width). Deterministic.
 */
final class ListwiseRegression {
    private static final int STEPS = 200;
    private static final double RATE = 0.05;
    private static final double LAMBDA = 1e-4;
    private final Choices choices;
    private final int width;
    private final Kernel kernel = Kernels.chosen();
    private final float[] scale;

    ListwiseRegression(Choices choices) {
        this.choices = choices;
        this.width = choices.width();
        this.scale = scales();
    }

    private float[] scales() {
        double[] sums = new double[width];
        double[] squares = new double[width];
        for (int i = 0; i < choices.size() * width; i++) {
            sums[i % width] += choices.rows()[i];
            squares[i % width] += choices.rows()[i] * choices.rows()[i];
        }
        float[] scales = new float[width];
        for (int c = 0; c < width; c++) {
            double mean = sums[c] / Math.max(1, choices.size());
            double variance = squares[c] / Math.max(1, choices.size()) - mean * mean;
            scales[c] = variance > 1e-12 ? (float) (1 / Math.sqrt(variance)) : 0;
        }
        return scales;
    }

    /** The weights, to be applied to rows as they come. */
    float[] learn(TrainingDeadline deadline) {
        float[] weights = new float[width];
        double[] mean = new double[width];
        double[] square = new double[width];
        for (int step = 1; step <= STEPS && !deadline.passed(); step++) {
            float[] gradient = gradient(unscaled(weights));
            for (int c = 0; c < width; c++) {
                double slope = gradient[c] * scale[c] + LAMBDA * weights[c];
                mean[c] = 0.9 * mean[c] + 0.1 * slope;
                square[c] = 0.99 * square[c] + 0.01 * slope * slope;
                double first = mean[c] / (1 - Math.pow(0.9, step));
                double second = square[c] / (1 - Math.pow(0.99, step));
                weights[c] -= (float) (RATE * first / (Math.sqrt(second) + 1e-8));
            }
        }
        return unscaled(weights);
    }

    private float[] unscaled(float[] weights) {
        float[] unscaled = new float[width];
        for (int c = 0; c < width; c++) {
            unscaled[c] = weights[c] * scale[c];
        }
        return unscaled;
    }

    private float[] gradient(float[] weights) {
        float[] gradient = new float[width];
        float[] chances = new float[longest()];
        for (int shopper = 0; shopper < choices.shoppers(); shopper++) {
            addGradient(shopper, weights, chances, gradient);
        }
        for (int c = 0; c < width; c++) {
            gradient[c] /= choices.shoppers();
        }
        return gradient;
    }

    private void addGradient(int shopper, float[] weights, float[] chances, float[] gradient) {
        int start = choices.start(shopper);
        int count = choices.end(shopper) - start;
        float largest = Float.NEGATIVE_INFINITY;
        float total = 0;
        for (int i = 0; i < count; i++) {
            chances[i] = kernel.dot(weights, 0, choices.rows(), (start + i) * width, width);
            largest = Math.max(largest, chances[i]);
            total += choices.chosen(start + i);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            chances[i] = (float) Math.exp(chances[i] - largest);
            sum += chances[i];
        }
        for (int i = 0; i < count; i++) {
            float excess = (float) (total * chances[i] / sum) - choices.chosen(start + i);
            kernel.addScaled(excess, choices.rows(), (start + i) * width, gradient, 0, width);
        }
    }

    private int longest() {
        int longest = 0;
        for (int shopper = 0; shopper < choices.shoppers(); shopper++) {
            longest = Math.max(longest, choices.end(shopper) - choices.start(shopper));
        }
        return longest;
    }
}
