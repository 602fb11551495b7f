package dev.souk.retrieval.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An embedder that keeps what it has embedded in a file of its model: a record is the first 16 bytes of the text's SHA-256 and the vector's floats. A
 * record cut short by a crash is overwritten. Thread-safe; one process may write a folder.
 */
public final class VectorCache implements Embedder, AutoCloseable {
    private static final int HASH_BYTES = 16;

    private final Embedder embedder;
    private final FileChannel file;
    private final int recordBytes;
    private final Map<ByteBuffer, Long> places = new HashMap<>();
    private long end;

    private VectorCache(Embedder embedder, FileChannel file) throws IOException {
        this.embedder = embedder;
        this.file = file;
        this.recordBytes = HASH_BYTES + embedder.dimension() * Float.BYTES;
        ByteBuffer hash = ByteBuffer.allocate(HASH_BYTES);
        long whole = file.size() / recordBytes;
        for (long record = 0; record < whole; record++) {
            file.read(hash.clear(), record * recordBytes);
            places.put(ByteBuffer.wrap(hash.array().clone()), record * recordBytes);
        }
        this.end = whole * recordBytes;
    }

    /** Keeps vectors in a folder, in a file named after the model. */
    public static VectorCache in(Path folder, Embedder embedder) {
        try {
            Files.createDirectories(folder);
            String name = embedder.model().replaceAll("[^A-Za-z0-9.@-]", "_") + ".vectors";
            return new VectorCache(
                    embedder,
                    FileChannel.open(
                            folder.resolve(name),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UncheckedIOException("vectors cannot be kept in " + folder, e);
        }
    }

    @Override
    public String language() {
        return embedder.language();
    }

    @Override
    public String model() {
        return embedder.model();
    }

    @Override
    public int dimension() {
        return embedder.dimension();
    }

    @Override
    public synchronized List<float[]> embed(List<String> texts) {
        List<String> fresh = texts.stream()
                .filter(text -> !places.containsKey(hash(text)))
                .distinct()
                .toList();
        try {
            if (!fresh.isEmpty()) {
                append(fresh, embedder.embed(fresh));
            }
            List<float[]> vectors = new ArrayList<>(texts.size());
            for (String text : texts) {
                vectors.add(read(places.getOrDefault(hash(text), 0L)));
            }
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException("the vector cache of " + model() + " cannot be used", e);
        }
    }

    private void append(List<String> texts, List<float[]> vectors) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            ByteBuffer hash = hash(texts.get(i));
            ByteBuffer record = ByteBuffer.allocate(recordBytes).put(hash.duplicate());
            record.asFloatBuffer().put(vectors.get(i));
            file.write(record.clear(), end);
            places.put(hash, end);
            end += recordBytes;
        }
    }

    private float[] read(long place) throws IOException {
        ByteBuffer floats = ByteBuffer.allocate(recordBytes - HASH_BYTES);
        file.read(floats, place + HASH_BYTES);
        float[] vector = new float[dimension()];
        floats.flip().asFloatBuffer().get(vector);
        return vector;
    }

    private static ByteBuffer hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest, 0, HASH_BYTES).slice();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the vector cache of " + model() + " cannot be closed", e);
        }
    }
}
