package dev.souk.evaluation.state.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Schema-guided dialogues, a dialogue a line: the state of all services so far, any of a slot's annotated values being right. */
public final class SgdFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final KnownValues known = new KnownValues();
    private final List<List<Exchange>> dialogues = new ArrayList<>();

    public static Corpus read(Path file, Path schema) throws IOException {
        SgdFile reader = new SgdFile();
        for (JsonNode service : MAPPER.readTree(schema.toFile())) {
            for (JsonNode slot : service.path("slots")) {
                Slot known = new Slot(
                        service.path("service_name").asText(), slot.path("name").asText());
                reader.known.slot(known);
                slot.path("possible_values").forEach(value -> reader.known.closed(known, value.asText()));
            }
        }
        List<JsonNode> all = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Archive.open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.add(MAPPER.readTree(line));
            }
        }
        all.forEach(reader::said);
        all.forEach(dialogue -> reader.dialogues.add(reader.exchanges(dialogue.path("turns"))));
        return new Corpus("en", reader.known.values(), reader.known.records(), reader.dialogues);
    }

    private void said(JsonNode dialogue) {
        for (JsonNode turn : dialogue.path("turns")) {
            if (turn.path("speaker").asText().equals("SYSTEM")) {
                for (JsonNode frame : turn.path("frames")) {
                    for (JsonNode action : frame.path("actions")) {
                        Slot slot = new Slot(
                                frame.path("service").asText(),
                                action.path("slot").asText());
                        action.path("values").forEach(value -> known.said(slot, value.asText()));
                    }
                }
            }
        }
    }

    private List<Exchange> exchanges(JsonNode turns) {
        List<Exchange> exchanges = new ArrayList<>();
        Map<Slot, Set<String>> state = new LinkedHashMap<>();
        for (int at = 0; at < turns.size(); at += 2) {
            String domain = null;
            Slot asked = null;
            List<String> offered = new ArrayList<>();
            List<SystemAct> done = new ArrayList<>();
            for (JsonNode frame : at == 0 ? turns.path(-1) : turns.get(at - 1).path("frames")) {
                domain = frame.path("service").asText();
                for (JsonNode action : frame.path("actions")) {
                    Slot slot = new Slot(domain, action.path("slot").asText());
                    String act = action.path("act").asText().toLowerCase(Locale.ROOT);
                    done.add(new SystemAct(
                            act, slot, action.path("values").path(0).asText()));
                    asked = action.path("act").asText().equals("REQUEST") ? slot : asked;
                    if (slot.name().endsWith("name")
                            && action.path("act").asText().equals("OFFER")) {
                        action.path("values").forEach(value -> offered.add(value.asText()));
                    }
                }
            }
            for (JsonNode frame : turns.get(at).path("frames")) {
                String service = frame.path("service").asText();
                state.keySet().removeIf(slot -> slot.domain().equals(service));
                frame.path("state").path("slot_values").properties().forEach(field -> {
                    Set<String> right = new HashSet<>();
                    field.getValue().forEach(value -> right.add(value.asText()));
                    state.put(new Slot(service, field.getKey()), right);
                });
            }
            exchanges.add(new Exchange(
                    new SystemTurn(asked, offered, domain, done),
                    turns.get(at).path("utterance").asText(),
                    state));
        }
        return exchanges;
    }
}
