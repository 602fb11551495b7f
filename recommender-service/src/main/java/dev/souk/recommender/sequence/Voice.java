package dev.souk.recommender.sequence;

import dev.souk.recommender.interactions.History;

/**
 * What one relation says of a history: {@code v(i) = Σ_k δ^(n − 1 − k) · strength(s_k, i)} for the items s_0 … s_{n−1}, the last
 * counting most.
 *
 * @param decay δ in (0, 1]
 */
public record Voice(ItemRelation relation, float decay) {
    private static final float SILENT = 1e-3f;

    public Voice {
        if (!(decay > 0 && decay <= 1)) {
            throw new IllegalArgumentException("decay is " + decay + "; above 0 and at most 1 would do");
        }
    }

    /** Adds {@code weight · v(i)} to every score. */
    void speak(History history, float weight, float[] scores) {
        float fading = weight;
        for (int place = history.size() - 1; place >= 0 && fading > SILENT * weight; place--, fading *= decay) {
            relation.spread(history.item(place), fading, scores);
        }
    }

    /** What the item at a place of the history says for another. */
    float says(History history, int place, int item) {
        return (float) Math.pow(decay, history.size() - 1 - place) * relation.strength(history.item(place), item);
    }
}
