package dev.souk.dialogue.understanding.intent;

import java.util.Collections;
import java.util.Map;

/** A sentence taken apart once: its n-grams with how often they occur, and its embedding. Immutable and thread-safe. */
final class Sentence {
    private final Map<Integer, Integer> ngrams;
    private final float[] vector;

    Sentence(String text, float[] vector) {
        this.ngrams = Collections.unmodifiableMap(Ngrams.of(text));
        this.vector = vector.clone();
    }

    /** In ascending order of the hashes. */
    Map<Integer, Integer> ngrams() {
        return ngrams;
    }

    /** Not to be written to. */
    float[] vector() {
        return vector;
    }
}
