package dev.souk.recommender.sequence;

import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.interactions.History;
import java.util.List;
import java.util.Optional;

/**
 * Several voices and popularity, weighed: {@code score(i) = w_0 · popularity(i) + Σ_c w_c · v_c(i)}. Nobody writes to its arrays; shared
 * safely.
 */
public final class Choir {
    private final float[] popularity;
    private final List<Voice> voices;
    private final float[] weights;

    /**
     * Takes the arrays as they are.
     *
     * @param popularity of each item, in [0, 1]
     * @param weights w_0 of popularity, then one a voice; never negative
     */
    public Choir(float[] popularity, List<Voice> voices, float[] weights) {
        if (weights.length != voices.size() + 1) {
            throw new IllegalArgumentException(
                    "weights: " + weights.length + "; one for popularity and one a voice would do");
        }
        this.popularity = popularity;
        this.voices = List.copyOf(voices);
        this.weights = weights;
    }

    /** Read only. */
    public float[] popularity() {
        return popularity;
    }

    public List<Voice> voices() {
        return voices;
    }

    /** Of popularity first; read only. */
    public float[] weights() {
        return weights;
    }

    /** What the voices listen to, each once however many listen to it. */
    public List<ItemRelation> relations() {
        return voices.stream().map(Voice::relation).distinct().toList();
    }

    /** What the voices that listen to attributes know of the items. */
    Optional<ItemAttributes> attributes() {
        return relations().stream()
                .filter(AttributeRelation.class::isInstance)
                .map(relation -> ((AttributeRelation) relation).attributes())
                .findFirst();
    }

    Choir with(float[] other) {
        return new Choir(popularity, voices, other);
    }

    int items() {
        return popularity.length;
    }

    void score(History history, float[] scores) {
        for (int item = 0; item < scores.length; item++) {
            scores[item] = weights[0] * popularity[item];
        }
        speak(history, scores);
    }

    /** Adds what the voices alone say. */
    void speak(History history, float[] scores) {
        for (int c = 0; c < voices.size(); c++) {
            if (weights[c + 1] > 0) {
                voices.get(c).speak(history, weights[c + 1], scores);
            }
        }
    }

    /** What one place of a history says for an item. */
    float says(History history, int place, int item) {
        float sum = 0;
        for (int c = 0; c < voices.size(); c++) {
            if (weights[c + 1] > 0) {
                sum += weights[c + 1] * voices.get(c).says(history, place, item);
            }
        }
        return sum;
    }
}
