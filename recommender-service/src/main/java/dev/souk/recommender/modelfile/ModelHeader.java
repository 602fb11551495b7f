package dev.souk.recommender.modelfile;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a model file says about itself, as JSON at its beginning.
 *
 * @param parameters of the training, by name
 * @param labels what is told in words, by name
 * @param metrics measured on held-out data, by name; empty where nobody measured
 * @param trainedAt epoch seconds
 */
public record ModelHeader(
        String family,
        Map<String, Double> parameters,
        Map<String, String> labels,
        Map<String, Double> metrics,
        DataRange data,
        long trainedAt,
        List<Section> sections) {
    public ModelHeader {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(data, "data");
        parameters = Map.copyOf(parameters);
        labels = Map.copyOf(labels);
        metrics = Map.copyOf(metrics);
        sections = List.copyOf(sections);
    }

    /**
     * What it was trained from.
     *
     * @param from epoch seconds of the first interaction, 0 where times are unknown
     * @param to epoch seconds of the last
     */
    public record DataRange(int users, int items, int interactions, long from, long to) {}

    /**
     * An array in the file.
     *
     * @param offset in bytes from the beginning of the file's body
     * @param length in elements of the type
     */
    public record Section(String name, ElementType type, long offset, int length) {
        public Section {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
        }

        long bytes() {
            return (long) length * type.bytes();
        }
    }

    /** What an array is of; little-endian. */
    public enum ElementType {
        BYTE(1),
        FLOAT(4),
        INT(4),
        LONG(8);

        private final int bytes;

        ElementType(int bytes) {
            this.bytes = bytes;
        }

        int bytes() {
            return bytes;
        }
    }
}
