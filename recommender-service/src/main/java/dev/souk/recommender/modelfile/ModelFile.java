package dev.souk.recommender.modelfile;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.souk.recommender.modelfile.ModelHeader.ElementType;
import dev.souk.recommender.modelfile.ModelHeader.Section;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** An open model file, mapped into memory. Closing it unmaps it; the arrays it gave out are copies and stay. */
public final class ModelFile implements AutoCloseable {
    private final Path path;
    private final Arena arena;
    private final MemorySegment file;
    private final ModelHeader header;
    private final long body;

    private ModelFile(Path path, Arena arena, MemorySegment file) throws IOException {
        this.path = path;
        this.arena = arena;
        this.file = file;
        int headerLength = checkedHeaderLength();
        this.body = ModelLayout.bodyStart(headerLength);
        this.header = readHeader(headerLength);
    }

    /** Maps and checks a file; a {@link BadModelFile} says why it is refused. */
    public static ModelFile open(Path path) throws IOException {
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new ModelFile(path, arena, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    private int checkedHeaderLength() throws BadModelFile {
        if (file.byteSize() < ModelLayout.PREFIX || file.get(ModelLayout.LONG, 0) != ModelLayout.MAGIC) {
            throw new BadModelFile(path, "is not a model file of Souk");
        }
        int version = file.get(ModelLayout.INT, 8);
        if (version != ModelLayout.VERSION) {
            throw new BadModelFile(
                    path,
                    "has format version " + version + ", this release reads " + ModelLayout.VERSION
                            + (version > ModelLayout.VERSION ? "; it was written by a later one" : ""));
        }
        long length = file.get(ModelLayout.LONG, 16);
        if (length != file.byteSize()) {
            throw new BadModelFile(path, "has " + file.byteSize() + " bytes of " + length + "; it is truncated");
        }
        int headerLength = file.get(ModelLayout.INT, 12);
        boolean damaged = headerLength < 0
                || ModelLayout.bodyStart(headerLength) > length
                || ModelLayout.checksum(file) != file.get(ModelLayout.INT, 24);
        if (damaged) {
            throw new BadModelFile(path, "does not match its checksum; it is damaged");
        }
        return headerLength;
    }

    private ModelHeader readHeader(int length) throws IOException {
        byte[] json = file.asSlice(ModelLayout.PREFIX, length).toArray(ValueLayout.JAVA_BYTE);
        try {
            return new ObjectMapper().readValue(json, ModelHeader.class);
        } catch (JacksonException e) {
            throw new BadModelFile(path, "has a header that cannot be read: " + e.getOriginalMessage());
        }
    }

    public ModelHeader header() {
        return header;
    }

    public boolean has(String name) {
        return header.sections().stream().anyMatch(section -> section.name().equals(name));
    }

    public float[] floats(String name) throws BadModelFile {
        Section section = section(name, ElementType.FLOAT);
        float[] values = new float[section.length()];
        MemorySegment.copy(file, ModelLayout.FLOAT, body + section.offset(), values, 0, values.length);
        return values;
    }

    public int[] ints(String name) throws BadModelFile {
        Section section = section(name, ElementType.INT);
        int[] values = new int[section.length()];
        MemorySegment.copy(file, ModelLayout.INT, body + section.offset(), values, 0, values.length);
        return values;
    }

    public long[] longs(String name) throws BadModelFile {
        Section section = section(name, ElementType.LONG);
        long[] values = new long[section.length()];
        MemorySegment.copy(file, ModelLayout.LONG, body + section.offset(), values, 0, values.length);
        return values;
    }

    /** A parameter of the training that the model cannot do without. */
    public double parameter(String name) throws BadModelFile {
        Double value = header.parameters().get(name);
        if (value == null) {
            throw new BadModelFile(
                    path, "lacks the parameter '" + name + "' that family " + header.family() + " needs");
        }
        return value;
    }

    private Section section(String name, ElementType type) throws BadModelFile {
        for (Section section : header.sections()) {
            if (section.name().equals(name)
                    && section.type() == type
                    && section.length() >= 0
                    && section.offset() >= 0
                    && body + section.offset() + section.bytes() <= file.byteSize()) {
                return section;
            }
        }
        throw new BadModelFile(path, "lacks the section '" + name + "' that family " + header.family() + " needs");
    }

    @Override
    public void close() {
        arena.close();
    }
}
