package dev.souk.dialogue.understanding.intent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of sentences: the embedding, a constant, and the n-grams that at least two training sentences have, weighted by
 * (1 + ln tf) · ln(n / df), of length 1 together. Immutable and thread-safe.
 */
final class FeatureSpace {
    private static final int LEAST_SENTENCES = 2;

    private final int dimension;
    private final TrainingSettings.Lengths lengths;
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final float[] rarity;

    private FeatureSpace(
            int dimension, TrainingSettings.Lengths lengths, Map<Integer, Integer> frequency, int sentences) {
        this.dimension = dimension;
        this.lengths = lengths;
        frequency.forEach((ngram, count) -> {
            if (count >= LEAST_SENTENCES) {
                rows.put(ngram, rows.size());
            }
        });
        rarity = new float[rows.size()];
        rows.forEach(
                (ngram, row) -> rarity[row] = (float) Math.log((double) sentences / frequency.getOrDefault(ngram, 1)));
    }

    /** Learns which n-grams there are. */
    static FeatureSpace of(List<Sentence> sentences, TrainingSettings.Lengths lengths) {
        Map<Integer, Integer> frequency = new HashMap<>();
        sentences.forEach(
                sentence -> sentence.ngrams().keySet().forEach(ngram -> frequency.merge(ngram, 1, Integer::sum)));
        return new FeatureSpace(sentences.getFirst().vector().length, lengths, frequency, sentences.size());
    }

    /** Rows of the weight table. */
    int rows() {
        return dimension + 1 + rarity.length;
    }

    /** The features of a sentence. */
    Features of(Sentence sentence) {
        List<Map.Entry<Integer, Integer>> counts = sentence.ngrams().entrySet().stream()
                .filter(count -> rows.containsKey(count.getKey()))
                .toList();
        int[] at = new int[dimension + 1 + counts.size()];
        float[] values = new float[at.length];
        for (int place = 0; place < dimension; place++) {
            at[place] = place;
            values[place] = (float) (lengths.vector() * sentence.vector()[place]);
        }
        at[dimension] = dimension;
        values[dimension] = 1;
        int place = dimension + 1;
        double squares = 0;
        for (Map.Entry<Integer, Integer> count : counts) {
            int row = rows.getOrDefault(count.getKey(), 0);
            float value = (float) (1 + Math.log(count.getValue())) * rarity[row];
            at[place] = dimension + 1 + row;
            values[place++] = value;
            squares += (double) value * value;
        }
        double scale = squares == 0 ? 0 : lengths.ngrams() / Math.sqrt(squares);
        for (int ngram = dimension + 1; ngram < values.length; ngram++) {
            values[ngram] *= (float) scale;
        }
        return new Features(at, values);
    }
}
