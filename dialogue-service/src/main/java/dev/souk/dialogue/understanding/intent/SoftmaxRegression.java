package dev.souk.dialogue.understanding.intent;

/**
 * Multinomial logistic regression: p(c | x) = exp(w_c · x) / Σ exp(w_k · x). The loss of an example of class y is
 * −ln p(y | x) + λ/2 · Σ over the rows of x of ‖w_row‖², whose gradient in row r is x_r · (p − 1_y) + λ · w_r. Weights are kept a row a
 * feature, so that a sparse x touches few rows: O(features · classes) an example. Reading is thread-safe once training is over.
 */
final class SoftmaxRegression {
    private final int classes;
    private final float[][] weights;

    SoftmaxRegression(int rows, int classes) {
        this.classes = classes;
        this.weights = new float[rows][classes];
    }

    int classes() {
        return classes;
    }

    float[] weights(int row) {
        return weights[row];
    }

    /** w_c · x for every class. */
    float[] scores(Features features) {
        float[] scores = new float[classes];
        for (int at = 0; at < features.size(); at++) {
            float[] row = weights[features.row(at)];
            float value = features.value(at);
            for (int one = 0; one < classes; one++) {
                scores[one] += value * row[one];
            }
        }
        return scores;
    }

    /** The classes' probabilities. */
    static float[] probabilities(float[] scores) {
        float most = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        float[] probabilities = new float[scores.length];
        for (int one = 0; one < scores.length; one++) {
            probabilities[one] = (float) Math.exp(scores[one] - most);
            sum += probabilities[one];
        }
        for (int one = 0; one < scores.length; one++) {
            probabilities[one] /= (float) sum;
        }
        return probabilities;
    }

    /** The loss of one example. */
    double loss(Features features, int label, double l2) {
        float[] scores = scores(features);
        double squares = 0;
        for (int at = 0; at < features.size(); at++) {
            for (float weight : weights[features.row(at)]) {
                squares += (double) weight * weight;
            }
        }
        return -Math.log(probabilities(scores)[label]) + l2 / 2 * squares;
    }

    /** The part p − 1_y of the gradient, which every row shares. */
    float[] residual(Features features, int label) {
        float[] residual = probabilities(scores(features));
        residual[label] -= 1;
        return residual;
    }

    /** The loss's gradient by one weight of a row of the features. */
    float gradient(int row, int one, float value, float[] residual, double l2) {
        return value * residual[one] + (float) l2 * weights[row][one];
    }
}
