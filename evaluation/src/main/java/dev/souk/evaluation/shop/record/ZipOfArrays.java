package dev.souk.evaluation.shop.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip of JSON arrays, the category being the file's name: pc-part-dataset as it is. */
final class ZipOfArrays {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".json";
    private static final List<String> PRICES = List.of("price", "price_per_gb");

    private ZipOfArrays() {}

    static RawCatalogue read(Path file) throws IOException {
        Map<String, List<RawRecord>> byCategory = new LinkedHashMap<>();
        Map<String, RawRecord> byPlace = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(entry -> entry.getName().endsWith(SUFFIX))
                    .map(ZipEntry.class::cast)
                    .toList()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                String category = name.substring(0, name.length() - SUFFIX.length());
                List<RawRecord> records = new ArrayList<>();
                for (JsonNode row : JSON.readTree(zip.getInputStream(entry))) {
                    ObjectNode fields = (ObjectNode) row;
                    String identity = category + fields.deepCopy().without(PRICES);
                    RawRecord raw = new RawRecord(category, identity, fields);
                    byPlace.put(RawCatalogue.place(name, records.size()), raw);
                    records.add(raw);
                }
                byCategory.put(category, List.copyOf(records));
            }
        }
        return new RawCatalogue(byCategory, Map.of(), byPlace, Map.of(), MissingNode.getInstance());
    }
}
