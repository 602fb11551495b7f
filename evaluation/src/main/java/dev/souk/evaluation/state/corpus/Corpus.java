package dev.souk.evaluation.state.corpus;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Dialogues with what may be known to whoever tracks them.
 *
 * @param values slot → its values, by the schema, the database and what the system says
 * @param records name → what the database says of it
 */
public record Corpus(
        String language,
        Map<Slot, Set<String>> values,
        Map<String, Map<Slot, Set<String>>> records,
        List<List<Exchange>> dialogues) {
    private static final int OFTEN = 2;

    public Corpus {
        values = Map.copyOf(values);
        records = Map.copyOf(records);
        dialogues = dialogues.stream().map(List::copyOf).toList();
    }

    /** These dialogues, with what is known by others' values and states too. */
    public Corpus knowing(Corpus other) {
        Map<Slot, Set<String>> all = new HashMap<>();
        values.forEach((slot, own) -> all.put(slot, new HashSet<>(own)));
        other.values.forEach((slot, own) ->
                all.computeIfAbsent(slot, unseen -> new HashSet<>()).addAll(own));
        Map<Slot, Map<String, Integer>> held = new HashMap<>();
        for (List<Exchange> dialogue : other.dialogues) {
            Map<Slot, Set<String>> last =
                    dialogue.isEmpty() ? Map.of() : dialogue.getLast().state();
            last.forEach((slot, gold) -> gold.forEach(value ->
                    held.computeIfAbsent(slot, unseen -> new HashMap<>()).merge(value, 1, Integer::sum)));
        }
        held.forEach((slot, counts) -> counts.forEach((value, count) -> {
            if (count >= OFTEN && !value.equals(Slot.ANY)) {
                all.computeIfAbsent(slot, unseen -> new HashSet<>()).add(value);
            }
        }));
        Map<String, Map<Slot, Set<String>>> rows = new HashMap<>(other.records);
        rows.putAll(records);
        return new Corpus(language, all, rows, dialogues);
    }
}
