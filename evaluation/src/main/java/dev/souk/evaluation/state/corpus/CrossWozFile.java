package dev.souk.evaluation.state.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CrossWOZ in either language: the state is {@code sys_state_init} of the system's turn after the user's, its results left out. */
public final class CrossWozFile {
    private final KnownValues known = new KnownValues();
    private final List<List<Exchange>> dialogues = new ArrayList<>();

    public static Corpus read(Path file, @Nullable Path database) throws IOException {
        CrossWozFile reader = new CrossWozFile();
        JsonNode all;
        try (InputStream stream = Archive.open(file)) {
            all = new ObjectMapper().readTree(stream);
        }
        for (JsonNode dialogue : all) {
            dialogue.path("messages").forEach(message -> reader.state(message.path("sys_state_init"), true));
        }
        if (database != null) {
            reader.known.database(database);
        }
        for (JsonNode dialogue : all) {
            reader.said(dialogue.path("messages"));
        }
        all.forEach(dialogue -> reader.dialogues.add(reader.exchanges(dialogue.path("messages"))));
        boolean chinese =
                reader.known.slots().stream().anyMatch(slot -> slot.domain().charAt(0) > 0x2E80);
        return new Corpus(chinese ? "zh" : "en", reader.known.values(), reader.known.records(), reader.dialogues);
    }

    private void said(JsonNode messages) {
        for (JsonNode message : messages) {
            if (message.path("role").asText().equals("sys")) {
                for (JsonNode act : message.path("dialog_act")) {
                    known.said(slot(act), act.path(3).asText());
                }
            }
        }
    }

    private List<Exchange> exchanges(JsonNode messages) {
        List<Exchange> exchanges = new ArrayList<>();
        for (int at = 0; at + 1 < messages.size(); at += 2) {
            JsonNode acts = at == 0 ? messages.path(-1) : messages.get(at - 1).path("dialog_act");
            String domain = null;
            Slot asked = null;
            List<String> offered = new ArrayList<>();
            List<SystemAct> done = new ArrayList<>();
            for (JsonNode act : acts) {
                Slot slot = slot(act);
                done.add(new SystemAct(
                        act.path(0).asText().toLowerCase(Locale.ROOT),
                        slot,
                        act.path(3).asText()));
                if (!known.has(slot)) {
                    continue;
                }
                domain = slot.domain();
                asked = act.path(0).asText().equals("Request") ? slot : asked;
                if (Set.of("名称", "name").contains(slot.name())) {
                    offered.add(act.path(3).asText());
                }
            }
            exchanges.add(new Exchange(
                    new SystemTurn(asked, offered, domain, done),
                    messages.get(at).path("content").asText(),
                    state(messages.get(at + 1).path("sys_state_init"), false)));
        }
        return exchanges;
    }

    private static Slot slot(JsonNode act) {
        String[] name = act.path(2).asText().split("-", 2);
        return new Slot(act.path(1).asText(), name[0].toLowerCase(Locale.ROOT));
    }

    private Map<Slot, Set<String>> state(JsonNode domains, boolean slotsToo) {
        Map<Slot, Set<String>> state = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> domain : domains.properties()) {
            for (Map.Entry<String, JsonNode> field : domain.getValue().properties()) {
                if (field.getValue().isTextual()) {
                    Slot slot = new Slot(domain.getKey(), field.getKey().toLowerCase(Locale.ROOT));
                    if (slotsToo) {
                        known.slot(slot);
                    } else if (!field.getValue().asText().isBlank()) {
                        state.put(slot, Set.of(field.getValue().asText()));
                    }
                }
            }
        }
        return state;
    }
}
