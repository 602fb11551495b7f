package dev.souk.recommender.modelfile;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.souk.recommender.factors.FactorRows;
import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.Names;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.modelfile.ModelHeader.ElementType;
import dev.souk.recommender.modelfile.ModelHeader.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Collects a model's arrays and writes them as one file: to a temporary name in the same folder, forced to disk, then moved in
 * one step, so that a reader sees the old file or the new one and never half of it. Its permissions are
 * what the umask leaves. Not thread-safe.
 */
public final class ModelFileWriter {
    private final List<Section> sections = new ArrayList<>();
    private final List<MemorySegment> arrays = new ArrayList<>();
    private long end;

    public ModelFileWriter add(String name, float[] values) {
        return add(name, ElementType.FLOAT, values.length, MemorySegment.ofArray(values));
    }

    public ModelFileWriter add(String name, int[] values) {
        return add(name, ElementType.INT, values.length, MemorySegment.ofArray(values));
    }

    public ModelFileWriter add(String name, long[] values) {
        return add(name, ElementType.LONG, values.length, MemorySegment.ofArray(values));
    }

    ModelFileWriter add(String name, SparseRows rows) {
        SparseMatrix matrix = SparseMatrix.of(rows);
        return add(name + "Starts", matrix.starts())
                .add(name + "Columns", matrix.columnIndices())
                .add(name + "Values", matrix.values());
    }

    ModelFileWriter add(String name, FactorRows rows) {
        if (rows instanceof Factors factors) {
            return add(name, factors.values());
        }
        float[] values = new float[Math.multiplyExact(rows.rows(), rows.width())];
        for (int row = 0; row < rows.rows(); row++) {
            System.arraycopy(rows.row(row), 0, values, row * rows.width(), rows.width());
        }
        return add(name, values);
    }

    ModelFileWriter add(String name, Interactions seen) {
        add(name + "Starts", seen.starts()).add(name + "Items", seen.itemsInOrder());
        return seen.hasTimes()
                ? add(name + "Weights", seen.weightsInOrder()).add(name + "Times", seen.timesInOrder())
                : this;
    }

    ModelFileWriter add(String name, Names names) {
        if (names.all().isEmpty()) {
            return this;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] starts = new int[names.all().size() + 1];
        for (int number = 0; number + 1 < starts.length; number++) {
            bytes.writeBytes(names.name(number).getBytes(StandardCharsets.UTF_8));
            starts[number + 1] = bytes.size();
        }
        byte[] all = bytes.toByteArray();
        return add(name + "Starts", starts)
                .add(name + "Bytes", ElementType.BYTE, all.length, MemorySegment.ofArray(all));
    }

    private ModelFileWriter add(String name, ElementType type, int length, MemorySegment array) {
        Section section = new Section(name, type, end, length);
        sections.add(section);
        arrays.add(array);
        end = ModelLayout.aligned(end + section.bytes());
        return this;
    }

    /** Writes the file; the header's own list of sections is replaced by what was added here. */
    public void write(Path file, ModelHeader header) throws IOException {
        byte[] json = new ObjectMapper()
                .writeValueAsBytes(new ModelHeader(
                        header.family(),
                        header.parameters(),
                        header.labels(),
                        header.metrics(),
                        header.data(),
                        header.trainedAt(),
                        sections));
        Path unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".unfinished");
        try {
            fill(unfinished, json);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void fill(Path unfinished, byte[] json) throws IOException {
        long body = ModelLayout.bodyStart(json.length);
        try (FileChannel channel = FileChannel.open(
                        unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
                Arena arena = Arena.ofConfined()) {
            MemorySegment out = channel.map(FileChannel.MapMode.READ_WRITE, 0, body + end, arena);
            MemorySegment.copy(json, 0, out, ValueLayout.JAVA_BYTE, ModelLayout.PREFIX, json.length);
            for (int i = 0; i < arrays.size(); i++) {
                copy(arrays.get(i), out, body + sections.get(i).offset(), sections.get(i));
            }
            out.set(ModelLayout.LONG, 0, ModelLayout.MAGIC);
            out.set(ModelLayout.INT, 8, ModelLayout.VERSION);
            out.set(ModelLayout.INT, 12, json.length);
            out.set(ModelLayout.LONG, 16, body + end);
            out.set(ModelLayout.INT, 24, ModelLayout.checksum(out));
            out.force();
            channel.force(true);
        }
    }

    private static void copy(MemorySegment array, MemorySegment out, long at, Section section) {
        switch (section.type()) {
            case BYTE -> MemorySegment.copy(array, 0, out, at, section.length());
            case FLOAT ->
                MemorySegment.copy(array, ValueLayout.JAVA_FLOAT, 0, out, ModelLayout.FLOAT, at, section.length());
            case INT -> MemorySegment.copy(array, ValueLayout.JAVA_INT, 0, out, ModelLayout.INT, at, section.length());
            case LONG ->
                MemorySegment.copy(array, ValueLayout.JAVA_LONG, 0, out, ModelLayout.LONG, at, section.length());
        }
    }
}
