package dev.souk.dialogue.understanding.intent;

/**
 * How a classifier is trained.
 *
 * @param vectorWeight length of the embedding among the features
 * @param ngramWeight length of the n-grams among the features
 * @param rate size of the steps
 * @param l2 weight of the squared weights of the features at hand, per example
 * @param rounds most passes over the examples
 * @param patience passes without a better one on the split after which training stops
 * @param folds parts of the examples, each judged by a model of the others
 * @param leastRecall share of the out-of-scope examples that is to be told
 * @param seed of the order and the folds
 */
public record TrainingSettings(
        double vectorWeight,
        double ngramWeight,
        double rate,
        double l2,
        int rounds,
        int patience,
        int folds,
        double leastRecall,
        long seed) {
    /** What measured best on splits of the public sets' training parts. */
    public static final TrainingSettings DEFAULT = new TrainingSettings(4, 1.5, 0.1, 1e-5, 14, 3, 4, 0.88, 1);

    public TrainingSettings {
        if (rounds < 1 || folds < 2) {
            throw new IllegalArgumentException(
                    "rounds, folds: " + rounds + ", " + folds + " came; at least 1 and 2 would do");
        }
    }

    /** These settings with another seed. */
    public TrainingSettings withSeed(long other) {
        return new TrainingSettings(vectorWeight, ngramWeight, rate, l2, rounds, patience, folds, leastRecall, other);
    }
}
