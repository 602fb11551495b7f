package dev.souk.dialogue.understanding.intent;

import java.util.List;

/**
 * A trained regression with the features it reads. Besides the likeliest intent it gives the signals of being out of scope: the best score,
 * its lead over the second, its lead over the out-of-scope class where one was trained, the cosine to the nearest class mean, and
 * ln Σ exp(score − best). Thread-safe once trained.
 *
 * @param intents one a class; the out-of-scope class, where there is one, stands after them
 */
record IntentModel(List<String> intents, FeatureSpace space, SoftmaxRegression regression, ClassMeans means) {
    IntentModel {
        intents = List.copyOf(intents);
    }

    /** The likeliest intent, its probability among the intents, and the signals. */
    static final class Opinion {
        private final String intent;
        private final double probability;
        private final double[] signals;

        private Opinion(String intent, double probability, double... signals) {
            this.intent = intent;
            this.probability = probability;
            this.signals = signals;
        }

        String intent() {
            return intent;
        }

        double probability() {
            return probability;
        }

        double[] signals() {
            return signals.clone();
        }
    }

    Opinion opinion(Sentence sentence) {
        float[] scores = regression.scores(space.of(sentence));
        int best = 0;
        for (int one = 1; one < intents.size(); one++) {
            best = scores[one] > scores[best] ? one : best;
        }
        double second = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int one = 0; one < intents.size(); one++) {
            sum += Math.exp(scores[one] - scores[best]);
            second = one == best ? second : Math.max(second, scores[one]);
        }
        boolean other = scores.length > intents.size();
        double lead = Math.min(20, scores[best] - second);
        double known = other ? scores[best] - scores[intents.size()] : 0;
        double near = means.nearest(sentence.vector());
        return new Opinion(intents.get(best), 1 / sum, scores[best], lead, known, near, Math.log(sum));
    }
}
