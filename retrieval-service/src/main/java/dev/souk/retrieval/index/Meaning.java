package dev.souk.retrieval.index;

import dev.souk.retrieval.embedding.Embedder;

/**
 * The vectors of one language.
 *
 * @param queries embeds what shoppers say, which nothing keeps
 * @param texts embeds what the catalogue says, which a cache may keep; of the same model
 */
public record Meaning(Embedder queries, Embedder texts) {
    public Meaning {
        if (!queries.model().equals(texts.model())) {
            throw new IllegalArgumentException(
                    "texts: embedded by " + texts.model() + "; " + queries.model() + ", as queries are, would do");
        }
    }

    public String language() {
        return queries.language();
    }

    /** What the index records, to refuse another. */
    public String signature() {
        return queries.model() + ":" + queries.dimension();
    }
}
