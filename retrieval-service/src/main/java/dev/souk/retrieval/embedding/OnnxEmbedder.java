package dev.souk.retrieval.embedding;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An in-process ONNX model, loaded when it is first used; a batch is computed on the calling thread. Thread-safe. */
public final class OnnxEmbedder implements Embedder {
    private static final Executor CALLER = Runnable::run;
    private static final int HASH_BYTES = 8;

    private final String language;
    private final String model;
    private final int dimension;
    private final Supplier<EmbeddingModel> load;
    private @Nullable EmbeddingModel onnx;

    private OnnxEmbedder(String language, String file, int dimension, Function<Executor, EmbeddingModel> load) {
        this.language = language;
        this.model = file + "@" + hash(file);
        this.dimension = dimension;
        this.load = () -> load.apply(CALLER);
    }

    /** all-MiniLM-L6-v2, quantised, 384 dimensions. */
    public static OnnxEmbedder english() {
        return new OnnxEmbedder("en", "all-minilm-l6-v2-q.onnx", 384, AllMiniLmL6V2QuantizedEmbeddingModel::new);
    }

    /** bge-small-zh-v1.5, quantised, 512 dimensions. */
    public static OnnxEmbedder chinese() {
        return new OnnxEmbedder("zh", "bge-small-zh-v1.5-q.onnx", 512, BgeSmallZhV15QuantizedEmbeddingModel::new);
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return loaded().embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                .map(embedding -> {
                    embedding.normalize();
                    return embedding.vector();
                })
                .toList();
    }

    private synchronized EmbeddingModel loaded() {
        EmbeddingModel ready = onnx;
        if (ready == null) {
            ready = load.get();
            onnx = ready;
        }
        return ready;
    }

    private static String hash(String file) {
        try (InputStream stream = OnnxEmbedder.class.getResourceAsStream("/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("model " + file + " is not on the class path");
            }
            DigestInputStream digest = new DigestInputStream(stream, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest(), 0, HASH_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("model " + file + " cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
