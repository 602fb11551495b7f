package dev.souk.recommender.slate;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * A weighted sum of voices, {@code w_s·search + w_p·popularity + w_t·taste}, each scaled over the candidates to [0, 1]: the search's
 * score between its least and its greatest, popularity by its logarithm (a thousand touches are not ten times a hundred), taste by its
 * greatest.
 */
public final class Blend {
    private final BlendWeights weights;

    public Blend(BlendWeights weights) {
        this.weights = weights;
    }

    /** The blended score of each candidate. */
    public double[] scores(double[] search, double[] popularity, Inclination taste) {
        double least = Arrays.stream(search).min().orElse(0);
        double range = Arrays.stream(search).max().orElse(0) - least;
        double mostPopular = Arrays.stream(popularity).max().orElse(0);
        double mostTasteful = greatest(taste::score, search.length);
        double[] scores = new double[search.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = weights.search() * share(search[i] - least, range)
                    + weights.popularity() * share(Math.log1p(popularity[i]), Math.log1p(mostPopular))
                    + weights.taste() * share(taste.score(i), mostTasteful);
        }
        return scores;
    }

    private static double greatest(IntToDoubleFunction values, int size) {
        double greatest = 0;
        for (int i = 0; i < size; i++) {
            greatest = Math.max(greatest, values.applyAsDouble(i));
        }
        return greatest;
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }
}
