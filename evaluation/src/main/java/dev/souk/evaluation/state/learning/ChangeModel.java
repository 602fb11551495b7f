package dev.souk.evaluation.state.learning;

import java.util.List;

/**
 * A conditional log-linear model: of the options of a choice, each a set of features, option i happens with the probability exp(w · x_i) / Σ_j
 * exp(w · x_j). Features are strings hashed to 2²³ weights. Learns by AdaGrad (Duchi, Hazan, Singer 2011), a choice a step. Reading is
 * thread-safe once it has learnt.
 */
public final class ChangeModel {
    public static final int BUCKETS = 1 << 23;
    private static final float FLOOR = 1e-2f;

    private final float rate;
    private final float l2;
    private final float[] weights = new float[BUCKETS];
    private final float[] squares = new float[BUCKETS];
    private final float[] sums = new float[BUCKETS];
    private int remembered;

    public ChangeModel(double rate, double l2) {
        this.rate = (float) rate;
        this.l2 = (float) l2;
    }

    /** A model that holds all alike. */
    public static ChangeModel untaught() {
        return new ChangeModel(0, 0);
    }

    /** The place of a feature's weight: its hash spread by MurmurHash3's finaliser. */
    public static int feature(String name) {
        int hash = name.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
    }

    /** A feature marked as one of wording. */
    public static int ofWording(int feature) {
        return ~feature;
    }

    /** The probability of each option. */
    public double[] probabilities(List<int[]> options) {
        return probabilities(options, true);
    }

    private double[] probabilities(List<int[]> options, boolean wording) {
        double[] scores = options.stream()
                .mapToDouble(features -> score(features, wording))
                .toArray();
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (int at = 0; at < scores.length; at++) {
            scores[at] = Math.exp(scores[at] - most);
            sum += scores[at];
        }
        for (int at = 0; at < scores.length; at++) {
            scores[at] /= sum;
        }
        return scores;
    }

    /** The place of the likeliest option. */
    public int likeliest(List<int[]> options) {
        double[] probabilities = probabilities(options);
        int best = 0;
        for (int at = 1; at < probabilities.length; at++) {
            best = probabilities[at] > probabilities[best] ? at : best;
        }
        return best;
    }

    /** Remembers the weights as they are, for their mean. */
    public void remember() {
        remembered++;
        for (int at = 0; at < BUCKETS; at++) {
            sums[at] += weights[at];
        }
    }

    /** Puts the mean of all that was remembered in place of the weights. */
    public void settle() {
        for (int at = 0; at < BUCKETS; at++) {
            weights[at] = sums[at] / remembered;
        }
    }

    public float weight(int feature) {
        return weights[feature];
    }

    public void set(int feature, float weight) {
        weights[feature] = weight;
    }

    /**
     * One step towards the right option.
     *
     * @param wording whether the features of wording count
     */
    public void learn(List<int[]> options, int right, boolean wording) {
        double[] probabilities = probabilities(options, wording);
        for (int at = 0; at < probabilities.length; at++) {
            float residual = (float) (probabilities[at] - (at == right ? 1 : 0));
            for (int marked : options.get(at)) {
                if (marked < 0 && !wording) {
                    continue;
                }
                int feature = Math.max(marked, ~marked);
                float gradient = residual + l2 * weights[feature];
                squares[feature] += gradient * gradient;
                weights[feature] -= rate * gradient / ((float) Math.sqrt(squares[feature]) + FLOOR);
            }
        }
    }

    private double score(int[] features, boolean wording) {
        double score = 0;
        for (int marked : features) {
            if (marked >= 0 || wording) {
                score += weights[Math.max(marked, ~marked)];
            }
        }
        return score;
    }
}
