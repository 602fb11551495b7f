package dev.souk.evaluation.shop.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Our own NDJSON: a header with the labels, then a product or a policy a line. */
final class NdjsonFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADER = "catalogue";
    private static final List<String> TEXTS = List.of("name", "description");

    private NdjsonFile() {}

    static RawCatalogue read(Path file) throws IOException {
        Map<String, List<RawRecord>> byCategory = new LinkedHashMap<>();
        Map<String, RawRecord> byId = new LinkedHashMap<>();
        Map<String, RawRecord> byPlace = new LinkedHashMap<>();
        Map<String, RawRecord> policies = new LinkedHashMap<>();
        List<JsonNode> lines = lines(file);
        for (int row = 0; row < lines.size(); row++) {
            JsonNode line = lines.get(row);
            String id = line.path("id").asText();
            String place = RawCatalogue.place(file.getFileName().toString(), row);
            RawRecord raw = new RawRecord(line.path("category").asText(), id, flat(line));
            if (line.has("relation")) {
                policies.put(place, raw);
            } else if (!line.has(HEADER)) {
                byCategory
                        .computeIfAbsent(raw.category(), category -> new ArrayList<>())
                        .add(raw);
                byId.put(id, raw);
                byPlace.put(place, raw);
            }
        }
        JsonNode labels = lines.isEmpty()
                ? MissingNode.getInstance()
                : lines.getFirst().path(HEADER).path("labels");
        return new RawCatalogue(byCategory, byId, byPlace, policies, labels);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(EvaluationFile.open(file), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    lines.add(JSON.readTree(line));
                }
            }
        }
        return lines;
    }

    private static ObjectNode flat(JsonNode line) {
        ObjectNode flat = line.deepCopy();
        JsonNode attributes = flat.remove("attributes");
        if (attributes instanceof ObjectNode named) {
            flat.setAll(named);
        }
        for (String text : TEXTS) {
            JsonNode languages = flat.path(text);
            if (languages instanceof ObjectNode named) {
                flat.set(text, named.path("en"));
                named.properties().forEach(entry -> flat.set(text + "." + entry.getKey(), entry.getValue()));
            }
        }
        return flat;
    }
}
