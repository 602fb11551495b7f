package dev.souk.recommender.service;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import dev.souk.recommender.model.TrainingProgress;
import dev.souk.recommender.training.NameEmbedder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Names embedded by an in-process ONNX model, which is held in memory for as long as that takes. */
record OnnxNames(String language, Supplier<EmbeddingModel> model) implements NameEmbedder {
    private static final int BATCH = 64;

    /** all-MiniLM-L6-v2 and bge-small-zh-v1.5, quantised, on the calling thread. */
    static List<NameEmbedder> all() {
        return List.of(
                new OnnxNames("en", () -> new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run)),
                new OnnxNames("zh", () -> new BgeSmallZhV15QuantizedEmbeddingModel(Runnable::run)));
    }

    @Override
    public List<float[]> embed(List<String> names, TrainingProgress progress) {
        EmbeddingModel loaded = model.get();
        List<float[]> vectors = new ArrayList<>();
        for (int from = 0; from < names.size(); from += BATCH) {
            int to = Math.min(names.size(), from + BATCH);
            loaded.embedAll(names.subList(from, to).stream()
                            .map(TextSegment::from)
                            .toList())
                    .content()
                    .forEach(embedding -> vectors.add(embedding.vector()));
            progress.at("names embedded (" + language + ")", to, names.size());
        }
        return vectors;
    }
}
