package dev.souk.retrieval.embedding;

import java.util.List;

/** Turns texts of one language into unit vectors; thread-safe. */
public interface Embedder {
    /** The primary subtag of the language, such as {@code en}. */
    String language();

    /** What tells this model from every other: a vector of one means nothing to another. */
    String model();

    int dimension();

    /** The texts' vectors, in their order, of length 1. */
    List<float[]> embed(List<String> texts);
}
