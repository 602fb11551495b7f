package dev.souk.dialogue.understanding.intent;

import java.util.List;

/** Turns sentences into unit vectors of one dimension: the port of an embedding model. */
@FunctionalInterface
public interface SentenceVectors {
    /** No model: vectors of no dimension, so that words and characters alone decide. */
    SentenceVectors NONE =
            sentences -> sentences.stream().map(sentence -> new float[0]).toList();

    /** The sentences' vectors, in their order. */
    List<float[]> of(List<String> sentences);
}
