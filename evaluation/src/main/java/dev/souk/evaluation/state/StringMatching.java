package dev.souk.evaluation.state;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The baseline: a value that the user's words hold, letter for letter, is the value of the slot of the domain last named that has it, or
 * of the slot just asked for where several have it. The longest value of a slot wins.
 */
final class StringMatching {
    private final Map<Slot, Map<String, String>> values = new LinkedHashMap<>();
    private final Map<String, String> domains = new HashMap<>();
    private final Map<Slot, String> state = new LinkedHashMap<>();
    private String active = "";

    StringMatching(Corpus corpus, SlotCatalogue catalogue) {
        corpus.values().forEach((slot, all) -> {
            Map<String, String> own = new HashMap<>();
            all.forEach(value -> own.put(spaced(value), catalogue.canonical(slot, value)));
            own.remove("");
            values.put(slot, own);
            domains.put(spaced(slot.domain()), slot.domain());
        });
    }

    Map<Slot, String> follow(Exchange exchange) {
        String spoken = exchange.domain();
        active = spoken == null ? active : spoken;
        String said = " " + spaced(exchange.text()) + " ";
        for (Map.Entry<String, String> domain : domains.entrySet()) {
            if (holds(said, domain.getKey())) {
                active = domain.getValue();
            }
        }
        values.forEach((slot, own) -> {
            if (slot.domain().equals(active)) {
                own.keySet().stream()
                        .filter(value ->
                                holds(said, value) && (slot.equals(exchange.asked()) || isTelling(slot, value)))
                        .max(Comparator.comparingInt(String::length))
                        .ifPresent(value -> state.put(slot, own.getOrDefault(value, "")));
            }
        });
        return Map.copyOf(state);
    }

    /** Whether the value is of one slot of its domain alone. */
    private boolean isTelling(Slot slot, String value) {
        return values.entrySet().stream()
                        .filter(other -> other.getKey().domain().equals(slot.domain()))
                        .filter(other -> other.getValue().containsKey(value))
                        .count()
                == 1;
    }

    private static boolean holds(String said, String value) {
        boolean words = value.chars().allMatch(at -> at < 0x2E80);
        return said.contains(words ? " " + value + " " : value);
    }

    private static String spaced(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}:]+", " ")
                .strip();
    }
}
