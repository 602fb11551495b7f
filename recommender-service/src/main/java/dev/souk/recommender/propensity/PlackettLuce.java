package dev.souk.recommender.propensity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws slates item by item without repeats (Plackett 1975, Luce 1959) and gives the propensity of each draw.
 *
 * <p>With n candidates, p(i) = ε/n + (1 − ε) · exp(sᵢ/τ) / Σ exp(sⱼ/τ): the floor ε keeps every p(i) ≥ ε/n, so no importance
 * weight explodes. A slate is the top k of ln p(i) + Gᵢ with independent Gumbel Gᵢ (Yellott 1977; Kool et al., ICML 2019), which
 * draws position by position in proportion to p among what is left, in O(n log n) instead of k passes.
 *
 * <p>The logged propensity of position j is P(iⱼ | i₁ … iⱼ₋₁) = p(iⱼ) / (1 − Σ_{l<j} p(i_l)); the product over the positions is
 * the slate's. Immutable, safe to share if the generators are not.
 */
public final class PlackettLuce {
    private final double temperature;
    private final double floor;

    /**
     * @param temperature τ of the scores; 0 means the order is not drawn
     * @param floor ε in [0, 1)
     */
    public PlackettLuce(double temperature, double floor) {
        if (!(temperature >= 0) || Double.isInfinite(temperature)) {
            throw new IllegalArgumentException(
                    "temperature is " + temperature + "; a finite number of at least 0 would do");
        }
        if (!(floor >= 0 && floor < 1)) {
            throw new IllegalArgumentException("floor is " + floor + "; at least 0 and below 1 would do");
        }
        this.temperature = temperature;
        this.floor = floor;
    }

    /** Whether slates are ordered by score and propensities say nothing. */
    public boolean deterministic() {
        return temperature == 0;
    }

    /** The first {@code limit} of a drawn order of these candidates; or the best by score where nothing is drawn. */
    public DrawnSlate draw(double[] scores, int limit, RandomGenerator random) {
        if (deterministic()) {
            return new DrawnSlate(
                    true, ordered(scores, limit).map(at -> new Draw(at, 1)).toList());
        }
        double[] first = probabilities(scores);
        double[] keys = new double[first.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Math.log(first[i]) + gumbel(random);
        }
        double left = 1;
        List<Draw> draws = new ArrayList<>();
        for (int at : ordered(keys, limit).toList()) {
            draws.add(new Draw(at, Math.min(1, first[at] / Math.max(left, first[at]))));
            left -= first[at];
        }
        return new DrawnSlate(false, draws);
    }

    /** P(each candidate comes first). */
    public double[] probabilities(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            if (!Double.isFinite(score)) {
                throw new IllegalArgumentException("a score is " + score + "; finite scores would do");
            }
            largest = Math.max(largest, score);
        }
        double[] weights = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp((scores[i] - largest) / temperature);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = floor / weights.length + (1 - floor) * weights[i] / sum;
        }
        return weights;
    }

    private static double gumbel(RandomGenerator random) {
        return -Math.log(-Math.log(Math.max(random.nextDouble(), Double.MIN_NORMAL)));
    }

    private static Stream<Integer> ordered(double[] keys, int limit) {
        return IntStream.range(0, keys.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -keys[i]))
                .limit(limit);
    }

    /**
     * An order of candidates.
     *
     * @param deterministic whether it was not drawn
     */
    public record DrawnSlate(boolean deterministic, List<Draw> draws) {
        public DrawnSlate {
            draws = List.copyOf(draws);
        }
    }

    /**
     * A candidate at its position.
     *
     * @param candidate its place among the candidates given
     * @param propensity P(it at this position | what came before), 1 where nothing is drawn
     */
    public record Draw(int candidate, double propensity) {}
}
