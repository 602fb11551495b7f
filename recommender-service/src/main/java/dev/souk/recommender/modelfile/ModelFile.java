package dev.souk.recommender.modelfile;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.souk.recommender.factors.FactorRows;
import dev.souk.recommender.factors.MappedFactors;
import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.Names;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.modelfile.ModelHeader.ElementType;
import dev.souk.recommender.modelfile.ModelHeader.Section;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * An open model file, mapped into memory. What it hands out as rows stays mapped and costs no heap; it is unmapped when nothing
 * refers to it any more, so a model can be swapped while requests are still being answered by it. Files are replaced whole
 * and never written to, so a mapping never changes. Immutable, safe to share.
 */
public final class ModelFile {
    private final Path path;
    private final MemorySegment file;
    private final ModelHeader header;
    private final long body;

    private ModelFile(Path path, MemorySegment file) throws IOException {
        this.path = path;
        this.file = file;
        int headerLength = checkedHeaderLength();
        this.body = ModelLayout.bodyStart(headerLength);
        this.header = readHeader(headerLength);
    }

    /** Maps and checks a file; a {@link BadModelFile} says why it is refused. */
    public static ModelFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return new ModelFile(path, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto()));
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
                            + (version > ModelLayout.VERSION ? "; it was written by a later one" : "; train it again"));
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

    Path path() {
        return path;
    }

    public ModelHeader header() {
        return header;
    }

    public boolean has(String name) {
        return header.sections().stream().anyMatch(section -> section.name().equals(name));
    }

    /** A small array, copied. */
    public float[] floats(String name) throws BadModelFile {
        MemorySegment section = section(name, ElementType.FLOAT);
        float[] values = new float[(int) (section.byteSize() / 4)];
        MemorySegment.copy(section, ModelLayout.FLOAT, 0, values, 0, values.length);
        return values;
    }

    /** Vectors, mapped. */
    public FactorRows factors(String name, int rows, int width) throws BadModelFile {
        MemorySegment values = section(name, ElementType.FLOAT);
        if (width < 1 || 4L * rows * width != values.byteSize()) {
            throw new BadModelFile(
                    path,
                    "has " + values.byteSize() / 4 + " numbers in section '" + name + "' for " + rows + " rows of "
                            + width);
        }
        return new MappedFactors(rows, width, values);
    }

    /** A sparse matrix, mapped. */
    public SparseRows sparse(String name, int columns) throws BadModelFile {
        return new MappedSparseRows(
                columns,
                section(name + "Starts", ElementType.INT),
                section(name + "Columns", ElementType.INT),
                section(name + "Values", ElementType.FLOAT));
    }

    /** What the shoppers did, mapped. */
    Histories histories() throws BadModelFile {
        boolean timed = has("seenTimes");
        MemorySegment items = section("seenItems", ElementType.INT);
        return new MappedHistories(
                header.data().items(),
                section("seenStarts", ElementType.INT),
                items,
                timed ? section("seenWeights", ElementType.FLOAT) : MemorySegment.NULL,
                timed ? section("seenTimes", ElementType.LONG) : MemorySegment.NULL);
    }

    /** Names in the order of their numbers, copied; none where the file has none. */
    Names names(String name) throws BadModelFile {
        if (!has(name + "Starts")) {
            return Names.none();
        }
        MemorySegment starts = section(name + "Starts", ElementType.INT);
        MemorySegment bytes = section(name + "Bytes", ElementType.BYTE);
        List<String> names = new ArrayList<>();
        for (long at = 0; at + 4 < starts.byteSize(); at += 4) {
            int from = starts.get(ModelLayout.INT, at);
            int length = starts.get(ModelLayout.INT, at + 4) - from;
            names.add(new String(bytes.asSlice(from, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8));
        }
        return new Names(names);
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

    /** What is told in words and the model cannot do without. */
    public String label(String name) throws BadModelFile {
        String value = header.labels().get(name);
        if (value == null) {
            throw new BadModelFile(path, "lacks the label '" + name + "' that family " + header.family() + " needs");
        }
        return value;
    }

    private MemorySegment section(String name, ElementType type) throws BadModelFile {
        for (Section section : header.sections()) {
            if (section.name().equals(name)
                    && section.type() == type
                    && section.length() >= 0
                    && section.offset() >= 0
                    && body + section.offset() + section.bytes() <= file.byteSize()) {
                return file.asSlice(body + section.offset(), section.bytes());
            }
        }
        throw new BadModelFile(path, "lacks the section '" + name + "' that family " + header.family() + " needs");
    }
}
