package dev.souk.evaluation.state.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * MultiWOZ 2.1 in either language: the state is the metadata of the system's turn after the user's, in the five domains that papers report. The
 * system's acts say what it asked and offered; a user's acts are not read.
 */
public final class MultiWozFile {
    private static final Set<String> LEFT_OUT = Set.of("bus", "hospital", "police", "公共汽车", "医院", "警察", "警察机关");
    private static final Set<String> BOOKING = Set.of("booking", "general", "预定", "常规");
    private static final Map<String, String> ACTS = Map.of("请求", SystemAct.ASK);
    private static final Set<String> NOTHING = Set.of("", "none", "not mentioned", "未提及", "[]");
    private static final Map<String, String> SHORT = Map.of(
            "价格",
            "价格范围",
            "dest",
            "destination",
            "depart",
            "departure",
            "leave",
            "leaveat",
            "arrive",
            "arriveby",
            "price",
            "pricerange");

    private final KnownValues known = new KnownValues();
    private final List<List<Exchange>> dialogues = new ArrayList<>();

    public static Corpus read(Path file, @Nullable Path schema, @Nullable Path database) throws IOException {
        MultiWozFile reader = new MultiWozFile();
        JsonNode all;
        try (InputStream stream = Archive.open(file)) {
            all = new ObjectMapper().readTree(stream);
        }
        all.forEach(reader::slots);
        if (schema != null) {
            reader.schema(new ObjectMapper().readTree(schema.toFile()));
        }
        if (database != null) {
            reader.known.database(database);
        }
        all.forEach(reader::said);
        all.forEach(dialogue -> reader.dialogues.add(reader.exchanges(dialogue.path("log"))));
        boolean chinese =
                reader.known.slots().stream().anyMatch(slot -> slot.domain().charAt(0) > 0x2E80);
        return new Corpus(chinese ? "zh" : "en", reader.known.values(), reader.known.records(), reader.dialogues);
    }

    private void slots(JsonNode dialogue) {
        for (JsonNode turn : dialogue.path("log")) {
            state(turn.path("metadata"), true);
        }
    }

    private void schema(JsonNode services) {
        for (JsonNode service : services) {
            for (JsonNode slot : service.path("slots")) {
                String[] name = slot.path("name").asText().split("-", 2);
                slot.path("possible_values")
                        .forEach(value ->
                                known.closed(new Slot(name[0], name[1].replaceFirst("^book", "")), value.asText()));
            }
        }
    }

    /** What the system said of its database. */
    private void said(JsonNode dialogue) {
        JsonNode log = dialogue.path("log");
        for (int at = 1; at < log.size(); at += 2) {
            log.get(at).path("dialog_act").properties().forEach(act -> {
                String domain = act.getKey().split("-", 2)[0].toLowerCase(Locale.ROOT);
                for (JsonNode pair : act.getValue()) {
                    Slot slot = new Slot(domain, name(pair.path(0).asText()));
                    known.said(slot, pair.path(1).asText().toLowerCase(Locale.ROOT));
                    if (Set.of("name", "名称").contains(slot.name())) {
                        known.places(pair.path(1).asText().toLowerCase(Locale.ROOT));
                    }
                }
            });
        }
    }

    private List<Exchange> exchanges(JsonNode log) {
        List<Exchange> exchanges = new ArrayList<>();
        for (int at = 0; at + 1 < log.size(); at += 2) {
            SystemTurn system = turn(at == 0 ? log.path(-1) : log.get(at - 1).path("dialog_act"));
            exchanges.add(new Exchange(
                    system,
                    joined(log.get(at).path("text").asText()),
                    state(log.get(at + 1).path("metadata"), false)));
        }
        return exchanges;
    }

    /** What the system did, where a booking is of the domain it speaks of beside, if any. */
    private static SystemTurn turn(JsonNode acts) {
        String domain = null;
        for (Map.Entry<String, JsonNode> act : acts.properties()) {
            domain = domain(act.getKey(), domain);
        }
        Slot asked = null;
        List<String> offered = new ArrayList<>();
        List<SystemAct> done = new ArrayList<>();
        for (Map.Entry<String, JsonNode> act : acts.properties()) {
            String[] parts = act.getKey().toLowerCase(Locale.ROOT).split("-", 2);
            String does = ACTS.getOrDefault(parts[1], parts[1]);
            for (JsonNode pair : act.getValue()) {
                String of = BOOKING.contains(parts[0]) ? domain == null ? "" : domain : parts[0];
                Slot slot = new Slot(of, name(pair.path(0).asText()));
                SystemAct one = new SystemAct(does, slot, pair.path(1).asText());
                done.add(one);
                asked = one.asks() ? slot : asked;
                if (!one.asks() && Set.of("name", "名称").contains(slot.name())) {
                    offered.add(one.value());
                }
            }
        }
        return new SystemTurn(asked, offered, domain, done);
    }

    private static @Nullable String domain(String act, @Nullable String before) {
        String spoken = act.toLowerCase(Locale.ROOT).split("-", 2)[0];
        return BOOKING.contains(spoken) ? before : spoken;
    }

    private Map<Slot, Set<String>> state(JsonNode metadata, boolean slotsToo) {
        Map<Slot, Set<String>> state = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> domain : metadata.properties()) {
            if (LEFT_OUT.contains(domain.getKey())) {
                continue;
            }
            for (JsonNode part : domain.getValue()) {
                for (Map.Entry<String, JsonNode> field : part.properties()) {
                    boolean told = !Set.of("booked", "ticket", "票价").contains(field.getKey());
                    if (told && field.getValue().isTextual()) {
                        Slot slot = new Slot(domain.getKey(), name(field.getKey()));
                        if (slotsToo) {
                            known.slot(slot);
                        } else if (!NOTHING.contains(field.getValue().asText().strip())) {
                            state.put(slot, alternatives(field.getValue().asText()));
                        }
                    }
                }
            }
        }
        return state;
    }

    private static Set<String> alternatives(String value) {
        return Arrays.stream(value.split("[|<>]", -1))
                .map(one -> one.equals("不在意") || one.equals("dont care") ? "dontcare" : one)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text as people write it: the files keep marks and n't apart. */
    private static String joined(String text) {
        return text.replaceAll(" (n't|'[a-z]+)\\b", "$1").replaceAll(" ([.,?!])", "$1");
    }

    private static String name(String field) {
        String lower = field.toLowerCase(Locale.ROOT);
        return SHORT.getOrDefault(lower, lower);
    }
}
