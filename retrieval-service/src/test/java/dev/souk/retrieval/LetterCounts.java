package dev.souk.retrieval;

import dev.souk.retrieval.embedding.Embedder;
import dev.souk.retrieval.index.Meaning;
import java.util.List;
import java.util.Locale;

/** A model of 26 dimensions that counts letters: near in spelling is near. */
record LetterCounts(String language, String model) implements Embedder {
    private static final int LETTERS = 26;

    static Meaning english(String model) {
        LetterCounts counts = new LetterCounts("en", model);
        return new Meaning(counts, counts);
    }

    @Override
    public int dimension() {
        return LETTERS;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(LetterCounts::count).toList();
    }

    private static float[] count(String text) {
        float[] vector = new float[LETTERS];
        vector[0] = 1;
        text.toLowerCase(Locale.ROOT).chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> vector[c - 'a']++);
        double length = 0;
        for (float one : vector) {
            length += one * one;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
