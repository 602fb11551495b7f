package dev.souk.recommender.ranking;

import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Orders candidates by greedy maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998): next comes the candidate with
 * the largest (1 − δ) · r(i) − δ · max over those chosen of sim(i, j), where r(i) = (w_t · taste + w_p · preference) ÷ (w_t + w_p),
 * each brought to [0, 1] among the candidates. Masked candidates never appear. O(limit · candidates).
 */
public final class CandidateRanking {
    private final RankingSettings settings;
    private final ItemSimilarity similarity;

    public CandidateRanking(RankingSettings settings, ItemSimilarity similarity) {
        this.settings = settings;
        this.similarity = similarity;
    }

    /**
     * The best of the candidates, best first.
     *
     * @param preference how well an item meets what the shopper would like, finite, higher is better
     * @param allowed the mask
     */
    public List<ScoredItem> rank(
            Taste taste, int[] candidates, IntToDoubleFunction preference, IntPredicate allowed, int limit) {
        SequencedSet<Integer> open = new LinkedHashSet<>();
        for (int candidate : candidates) {
            if (allowed.test(candidate)) {
                open.add(candidate);
            }
        }
        List<Integer> left = List.copyOf(open);
        double[] relevance = relevance(taste, left, preference);
        boolean[] chosen = new boolean[relevance.length];
        double[] likeness = new double[relevance.length];
        List<ScoredItem> ranked = new ArrayList<>();
        while (ranked.size() < Math.min(limit, relevance.length)) {
            int best = best(relevance, likeness, chosen);
            chosen[best] = true;
            ranked.add(new ScoredItem(left.get(best), (float) relevance[best]));
            if (settings.diversity() > 0) {
                for (int i = 0; i < likeness.length; i++) {
                    likeness[i] = Math.max(likeness[i], similarity.between(left.get(i), left.get(best)));
                }
            }
        }
        return List.copyOf(ranked);
    }

    private int best(double[] relevance, double[] likeness, boolean[] chosen) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < relevance.length; i++) {
            double value = (1 - settings.diversity()) * relevance[i] - settings.diversity() * likeness[i];
            if (!chosen[i] && value > most) {
                best = i;
                most = value;
            }
        }
        return best;
    }

    private double[] relevance(Taste taste, List<Integer> items, IntToDoubleFunction preference) {
        double[] tastes = unit(items.stream().mapToDouble(taste::score).toArray());
        double[] preferences =
                unit(items.stream().mapToDouble(preference::applyAsDouble).toArray());
        double sum = Math.max(settings.taste() + settings.preference(), Double.MIN_NORMAL);
        double[] relevance = new double[tastes.length];
        for (int i = 0; i < relevance.length; i++) {
            relevance[i] = (settings.taste() * tastes[i] + settings.preference() * preferences[i]) / sum;
        }
        return relevance;
    }

    /** Brought to [0, 1]; all equal values become 0. */
    private static double[] unit(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a candidate scores " + value + "; finite scores would do");
            }
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double[] unit = new double[values.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = most == least ? 0 : (values[i] - least) / (most - least);
        }
        return unit;
    }
}
