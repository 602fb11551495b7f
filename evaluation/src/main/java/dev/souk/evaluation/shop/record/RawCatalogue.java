package dev.souk.evaluation.shop.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All raw records of a catalogue file.
 *
 * @param byCategory in the file's order
 * @param byId of the record's own id; empty where records have none
 * @param byPlace {@code file/row}, the file without its folder
 * @param policies what the shop says of itself, by {@code file/row}
 * @param labels the catalogue's own label file, or a missing node
 */
public record RawCatalogue(
        Map<String, List<RawRecord>> byCategory,
        Map<String, RawRecord> byId,
        Map<String, RawRecord> byPlace,
        Map<String, RawRecord> policies,
        JsonNode labels) {

    /** Reads a zip of JSON arrays, one a category, or NDJSON. */
    public static RawCatalogue read(Path file) throws IOException {
        return file.toString().endsWith(".zip") ? ZipOfArrays.read(file) : NdjsonFile.read(file);
    }

    public Collection<RawRecord> records() {
        return byPlace.values();
    }

    /** The category with the most records. */
    public String biggestCategory() {
        return byCategory.entrySet().stream()
                .max(Comparator.comparingInt(category -> category.getValue().size()))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new IllegalStateException("catalogue: has no records"));
    }

    public List<RawRecord> of(List<String> categories) {
        return categories.stream()
                .flatMap(category -> byCategory.getOrDefault(category, List.of()).stream())
                .toList();
    }

    /** The record an item came from, by its id or by where it stands. */
    public Optional<RawRecord> find(String id, String file, int row) {
        String place = place(file, row);
        return Optional.ofNullable(byId.get(id))
                .or(() -> Optional.ofNullable(byPlace.get(place)))
                .or(() -> Optional.ofNullable(policies.get(place)));
    }

    /** How a value of a field is written in any language, if the labels say so. */
    public List<String> labels(String field, String value) {
        List<String> labels = new ArrayList<>();
        this.labels
                .path("attributes")
                .path(field)
                .path("values")
                .path(value)
                .forEach(language -> language.forEach(label -> labels.add(label.asText())));
        return labels;
    }

    static String place(String file, int row) {
        return file.substring(file.lastIndexOf('/') + 1) + "/" + row;
    }
}
