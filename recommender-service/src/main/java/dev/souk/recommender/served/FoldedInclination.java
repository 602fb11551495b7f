package dev.souk.recommender.served;

import dev.souk.recommender.interactions.Names;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.slate.Inclination;
import java.util.List;

/** A model's scores of the candidates, brought to [0, 1] between the least and the greatest; 0 for one it does not know. */
final class FoldedInclination implements Inclination {
    private final Taste taste;
    private final Names items;
    private final int[] candidates;
    private final double[] scores;
    private final boolean silent;

    /** @param candidates their numbers, −1 for one the model does not know */
    FoldedInclination(Taste taste, Names items, int[] candidates) {
        this.taste = taste;
        this.items = items;
        this.candidates = candidates;
        scores = new double[candidates.length];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            if (candidates[i] >= 0) {
                scores[i] = taste.score(candidates[i]);
                least = Math.min(least, scores[i]);
                most = Math.max(most, scores[i]);
            }
        }
        silent = least >= 0 && most <= 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = candidates[i] >= 0 && most > least ? (scores[i] - least) / (most - least) : 0;
        }
    }

    /** Whether the model gives every candidate it knows the score 0. */
    boolean silent() {
        return silent;
    }

    @Override
    public double score(int index) {
        return scores[index];
    }

    @Override
    public List<String> because(int index, int limit) {
        return candidates[index] < 0
                ? List.of()
                : taste.because(candidates[index], limit).stream()
                        .map(own -> items.name(own.item()))
                        .toList();
    }
}
