package dev.souk.evaluation.state;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Dialogues with what may be known to whoever tracks them.
 *
 * @param values slot → its values, by the schema, the database and what the system says
 */
record Corpus(String language, Map<Slot, Set<String>> values, List<List<Exchange>> dialogues) {
    Corpus {
        values = Map.copyOf(values);
        dialogues = dialogues.stream().map(List::copyOf).toList();
    }
}
