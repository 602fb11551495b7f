package dev.souk.retrieval.service;

import dev.souk.messaging.MessagingSettings;
import dev.souk.retrieval.CatalogueIndex;
import dev.souk.retrieval.embedding.Embedder;
import dev.souk.retrieval.embedding.OnnxEmbedder;
import dev.souk.retrieval.embedding.VectorCache;
import dev.souk.retrieval.index.Meaning;
import dev.souk.retrieval.qdrant.QdrantIndex;
import dev.souk.retrieval.qdrant.QdrantSettings;
import java.util.List;
import java.util.stream.Stream;

/** The index that the configuration names, and how it is written. */
record Holding(CatalogueIndex index, Writing writing) {
    static Holding of(RetrievalConfig config, MessagingSettings settings) {
        List<Meaning> meanings = config.vectors() ? meanings(config) : List.of();
        return switch (config.store()) {
            case LUCENE -> {
                CatalogueIndex index = CatalogueIndex.in(config.folder().resolve("index"), meanings);
                yield new Holding(index, new OwnIndexWriting(index));
            }
            case QDRANT -> {
                CatalogueIndex index = CatalogueIndex.over(QdrantIndex.open(settings(config.qdrant()), meanings));
                yield new Holding(index, new SharedIndexWriting(index, settings));
            }
        };
    }

    private static QdrantSettings settings(RetrievalConfig.Qdrant qdrant) {
        return new QdrantSettings(
                qdrant.host(),
                qdrant.port(),
                qdrant.apiKey().orElse(null),
                qdrant.collection(),
                qdrant.searchTimeout(),
                qdrant.writeTimeout());
    }

    private static List<Meaning> meanings(RetrievalConfig config) {
        return Stream.<Embedder>of(OnnxEmbedder.english(), OnnxEmbedder.chinese())
                .map(model -> new Meaning(model, VectorCache.in(config.folder().resolve("vectors"), model)))
                .toList();
    }
}
