package dev.souk.retrieval.embedding;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jspecify.annotations.Nullable;

/** An in-process ONNX model, loaded when it is first used; a batch is computed on the calling thread. Thread-safe. */
public final class OnnxEmbedder implements Embedder {
    private static final Executor CALLER = Runnable::run;

    private final String language;
    private final String model;
    private final int dimension;
    private final Supplier<EmbeddingModel> load;
    private @Nullable EmbeddingModel onnx;

    private OnnxEmbedder(String language, String file, int dimension, Function<Executor, EmbeddingModel> load) {
        this.language = language;
        this.model = file + "@" + checksum(file);
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

    /** The CRC-32 of the model, which its archive keeps: a digest of tens of megabytes would hold up every start. */
    private static String checksum(String file) {
        URL url = OnnxEmbedder.class.getResource("/" + file);
        if (url == null) {
            throw new IllegalStateException("model " + file + " is not on the class path");
        }
        try {
            return "%08x".formatted(checksum(url.openConnection()));
        } catch (IOException e) {
            throw new UncheckedIOException("model " + file + " cannot be read", e);
        }
    }

    private static long checksum(URLConnection resource) throws IOException {
        if (resource instanceof JarURLConnection entry) {
            return entry.getJarEntry().getCrc();
        }
        try (CheckedInputStream stream = new CheckedInputStream(resource.getInputStream(), new CRC32())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return stream.getChecksum().getValue();
        }
    }
}
