package dev.souk.recommender.modelfile;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.souk.recommender.modelfile.ModelHeader.ElementType;
import dev.souk.recommender.modelfile.ModelHeader.Section;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects a model's arrays and writes them as one file: to a temporary name in the same folder, forced to disk, then moved in
 * one step, so that a reader sees the old file or the new one and never half of it. Not thread-safe.
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
                        header.metrics(),
                        header.data(),
                        header.trainedAt(),
                        sections));
        Path folder = file.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, file.getFileName() + ".", ".unfinished");
        try {
            fill(unfinished, json);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void fill(Path unfinished, byte[] json) throws IOException {
        long body = ModelLayout.bodyStart(json.length);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.READ, StandardOpenOption.WRITE);
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
            case FLOAT ->
                MemorySegment.copy(array, ValueLayout.JAVA_FLOAT, 0, out, ModelLayout.FLOAT, at, section.length());
            case INT -> MemorySegment.copy(array, ValueLayout.JAVA_INT, 0, out, ModelLayout.INT, at, section.length());
            case LONG ->
                MemorySegment.copy(array, ValueLayout.JAVA_LONG, 0, out, ModelLayout.LONG, at, section.length());
        }
    }
}
