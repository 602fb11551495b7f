package dev.souk.dialogue.understanding.intent;

/**
 * How a classifier is trained.
 *
 * @param folds parts of the examples, each judged by a model of the others
 * @param leastRecall share of the out-of-scope examples that is to be told
 * @param seed of the order and the folds
 */
public record TrainingSettings(Lengths lengths, Descent descent, int folds, double leastRecall, long seed) {
    /** What measured best on splits of the public sets' training parts. */
    public static final TrainingSettings DEFAULT =
            new TrainingSettings(new Lengths(4, 1.5), new Descent(0.1, 1e-5, 14, 3), 4, 0.88, 1);

    public TrainingSettings {
        if (folds < 2) {
            throw new IllegalArgumentException("folds: " + folds + "; at least 2 would do");
        }
    }

    /**
     * The lengths of the features' two parts, which weigh them against each other.
     *
     * @param vector of the embedding
     * @param ngrams of all n-grams together
     */
    public record Lengths(double vector, double ngrams) {}

    /**
     * The gradient descent.
     *
     * @param rate size of the steps
     * @param l2 weight of the squared weights of the features at hand, per example
     * @param rounds most passes over the examples
     * @param patience passes without a better one on the split after which training stops
     */
    public record Descent(double rate, double l2, int rounds, int patience) {
        public Descent {
            if (rounds < 1) {
                throw new IllegalArgumentException("rounds: " + rounds + "; at least 1 would do");
            }
        }
    }

    /** These settings with another seed. */
    public TrainingSettings withSeed(long other) {
        return new TrainingSettings(lengths, descent, folds, leastRecall, other);
    }
}
