package dev.souk.evaluation.state.learning;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A model of which readings people mean, as it is kept: a JSON file that says what it was learnt from and how to learn it again. The weights are
 * gzipped pairs, in Base64, of how many features were left out since the one before, in bytes of which 255 says that more follow, and a multiple of the step
 * from -127 to 127.
 *
 * @param learntFrom the data, each with its licence
 * @param command what learns it again
 * @param count how many weights there are
 * @param step what one is in the weights
 */
public record ReadingWeights(List<String> learntFrom, String command, int count, float step, String weights) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MOST = 127;
    private static final int LEAST = 2;
    private static final int FARTHER = 255;

    public ReadingWeights {
        learntFrom = List.copyOf(learntFrom);
        Objects.requireNonNull(weights, "weights");
    }

    /** The weights of a model, those next to nothing left out. */
    public static ReadingWeights of(ChangeModel model, List<String> learntFrom, String command) throws IOException {
        float most = 0;
        for (int feature = 0; feature < ChangeModel.BUCKETS; feature++) {
            most = Math.max(most, Math.abs(model.weight(feature)));
        }
        float step = most / MOST;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int count = 0;
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            int before = -1;
            for (int feature = 0; feature < ChangeModel.BUCKETS; feature++) {
                int weight = Math.round(model.weight(feature) / step);
                if (Math.abs(weight) >= LEAST) {
                    int gap = feature - before - 1;
                    for (; gap >= FARTHER; gap -= FARTHER) {
                        out.writeByte(FARTHER);
                    }
                    out.writeByte(gap);
                    out.writeByte(weight);
                    before = feature;
                    count++;
                }
            }
        }
        return new ReadingWeights(
                learntFrom, command, count, step, Base64.getEncoder().encodeToString(bytes.toByteArray()));
    }

    /** Those that Souk ships. */
    public static ReadingWeights shipped() throws IOException {
        try (InputStream stream = ReadingWeights.class.getResourceAsStream("readings.json")) {
            if (stream == null) {
                throw new IllegalStateException("resource readings.json is not on the class path");
            }
            return MAPPER.readValue(stream, ReadingWeights.class);
        }
    }

    public static ReadingWeights read(Path file) throws IOException {
        return MAPPER.readValue(file.toFile(), ReadingWeights.class);
    }

    public void write(Path file) throws IOException {
        MAPPER.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), this);
    }

    public ChangeModel model() throws IOException {
        ChangeModel model = ChangeModel.untaught();
        try (DataInputStream in = new DataInputStream(
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(weights))))) {
            int feature = -1;
            for (int at = 0; at < count; at++) {
                feature++;
                int gap = in.readUnsignedByte();
                for (; gap == FARTHER; gap = in.readUnsignedByte()) {
                    feature += FARTHER;
                }
                feature += gap;
                if (feature >= ChangeModel.BUCKETS) {
                    throw new IOException("weights of a feature beyond " + ChangeModel.BUCKETS
                            + " came; a file that state-lessons wrote would do");
                }
                model.set(feature, in.readByte() * step);
            }
        }
        return model;
    }
}
