package dev.souk.dialogue.understanding.intent;

import java.util.Map;
import java.util.TreeMap;

/** A sentence taken apart once: its n-grams with how often they occur, and its embedding. Immutable and thread-safe. */
final class Sentence {
    private final Map<Integer, Integer> ngrams;
    private final float[] vector;

    Sentence(String text, float[] vector) {
        this.ngrams = Ngrams.of(text);
        this.vector = vector.clone();
    }

    /** In ascending order of the hashes; a copy. */
    Map<Integer, Integer> ngrams() {
        return new TreeMap<>(ngrams);
    }

    /** Not to be written to. */
    float[] vector() {
        return vector;
    }
}
