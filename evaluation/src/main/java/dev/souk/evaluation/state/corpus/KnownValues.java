package dev.souk.evaluation.state.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collects what values the slots can have. Not shared between threads. */
public final class KnownValues {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> NOTHING = Set.of("", "none", "not mentioned", "未提及", "?", "dontcare", "不在意");

    private static final int OFTEN = 2;

    private static final List<String> RIDES = List.of("taxi", "出租车", "出租", "地铁");

    private final Map<Slot, Set<String>> values = new LinkedHashMap<>();
    private final Map<Slot, Map<String, Integer>> said = new LinkedHashMap<>();
    private final Map<String, Map<Slot, Set<String>>> records = new HashMap<>();
    private final Set<Slot> closed = new HashSet<>();

    public void slot(Slot slot) {
        values.computeIfAbsent(slot, unseen -> new HashSet<>());
    }

    public void value(Slot slot, String value) {
        String bare = value.strip();
        Set<String> known = values.get(slot);
        if (known != null && !NOTHING.contains(bare.toLowerCase(Locale.ROOT)) && bare.length() < 60) {
            known.add(bare);
        }
    }

    /** A value of a slot that has no others than such. */
    public void closed(Slot slot, String value) {
        value(slot, value);
        if (!value.isBlank()) {
            closed.add(slot);
        }
    }

    /** A value the system said; it counts once it is said often, as slips are not, where the slot is open. */
    public void said(Slot slot, String value) {
        if (RIDES.contains(slot.domain())) {
            return;
        }
        count(slot, value);
    }

    private void count(Slot slot, String value) {
        int times = said.computeIfAbsent(slot, unseen -> new HashMap<>()).merge(value, 1, Integer::sum);
        if (times == OFTEN && !closed.contains(slot)) {
            value(slot, value);
        }
    }

    public boolean has(Slot slot) {
        return values.containsKey(slot);
    }

    public Set<Slot> slots() {
        return values.keySet();
    }

    public Map<Slot, Set<String>> values() {
        return values;
    }

    /** Name → what the database says of it. */
    public Map<String, Map<Slot, Set<String>>> records() {
        return records;
    }

    /** Reads a folder of {@code DOMAIN_db.json}: lists of objects, or of pairs of a name and an object. */
    public void database(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.getFileName().toString().contains("_db.json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String domain = file.getFileName().toString().replaceAll("_db\\.json.*", "");
            try (InputStream stream = Archive.open(file)) {
                for (JsonNode row : MAPPER.readTree(stream)) {
                    record(domain, row.isArray() && row.size() == 2 ? row.get(1) : row);
                }
            }
        }
    }

    private void record(String file, JsonNode row) {
        if (!row.isObject()) {
            return;
        }
        String domain = row.path("领域").asText(file);
        String name = row.path("名称").asText(row.path("name").asText());
        Map<Slot, Set<String>> record = records.computeIfAbsent(name, unseen -> new HashMap<>());
        row.properties().forEach(field -> {
            Slot slot = new Slot(domain, field.getKey().toLowerCase(Locale.ROOT));
            if (field.getValue().isArray()) {
                field.getValue().forEach(value -> closed(slot, value.asText()));
                field.getValue().forEach(value -> record.computeIfAbsent(slot, unseen -> new HashSet<>())
                        .add(value.asText()));
            } else {
                closed(slot, field.getValue().asText());
                record.put(slot, Set.of(field.getValue().asText()));
            }
        });
        for (int time = 0; time < OFTEN; time++) {
            places(name);
        }
    }

    /** A place's name is where every ride may start and end that has no places of its own. */
    public void places(String name) {
        for (String domain : RIDES) {
            for (String slot : List.of("departure", "destination", "出发地", "目的地")) {
                count(new Slot(domain, slot), name);
            }
        }
    }
}
