package dev.souk.evaluation.state;

import dev.souk.dialogue.understanding.text.Simplified;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The baseline: a value that the user's words hold, letter for letter, is the value of the slot of the domain last named that has it. Where several
 * have it, it is the one's whose label stands beside it, else the one's just asked for. A flag is had where its label is said. The longest value
 * of a slot wins.
 */
final class StringMatching implements Tracker {
    private final Words words;
    private final Map<Slot, String> state = new LinkedHashMap<>();
    private String active = "";

    /** What there is to match, spaced. Immutable and thread-safe. */
    static final class Words {
        private final SlotCatalogue catalogue;
        private final Map<Slot, Map<String, String>> values = new LinkedHashMap<>();
        private final Map<Slot, List<String>> labels = new HashMap<>();
        private final Map<String, String> domains = new HashMap<>();

        Words(SlotCatalogue catalogue) {
            this.catalogue = catalogue;
            for (Slot slot : catalogue.slots()) {
                Map<String, String> own = new HashMap<>();
                catalogue.values(slot).forEach(value -> own.put(spaced(value), catalogue.canonical(slot, value)));
                own.remove("");
                values.put(slot, own);
                labels.put(
                        slot,
                        catalogue.labels(slot).stream()
                                .map(StringMatching::spaced)
                                .toList());
            }
            catalogue
                    .domains()
                    .forEach(domain -> catalogue.labels(domain).forEach(label -> domains.put(spaced(label), domain)));
        }
    }

    StringMatching(Words words) {
        this.words = words;
    }

    @Override
    public Map<Slot, String> follow(Exchange exchange) {
        String spoken = exchange.domain();
        active = spoken == null ? active : spoken;
        String said = " " + spaced(exchange.text()) + " ";
        for (Map.Entry<String, String> domain : words.domains.entrySet()) {
            if (holds(said, domain.getKey())) {
                active = domain.getValue();
            }
        }
        for (Slot slot : words.values.keySet()) {
            if (slot.domain().equals(active)) {
                found(said, slot, exchange).ifPresent(value -> state.put(slot, value));
            }
        }
        return Map.copyOf(state);
    }

    private Optional<String> found(String said, Slot slot, Exchange exchange) {
        if (words.catalogue.isFlag(slot)) {
            return labels(slot).stream().anyMatch(label -> holds(said, label)) ? Optional.of("yes") : Optional.empty();
        }
        Map<String, String> own = words.values.getOrDefault(slot, Map.of());
        return own.keySet().stream()
                .filter(value -> holds(said, value))
                .filter(value -> isBeside(said, value, slot)
                        || ((slot.equals(exchange.asked()) || isTelling(slot, value))
                                && !isBesideAnother(said, value, slot)))
                .max(Comparator.comparingInt(String::length))
                .map(value -> own.getOrDefault(value, ""));
    }

    private List<String> labels(Slot slot) {
        return words.labels.getOrDefault(slot, List.of());
    }

    private boolean isBeside(String said, String value, Slot slot) {
        String word = gap(value) + value + gap(value);
        return labels(slot).stream()
                .anyMatch(
                        label -> said.contains(gap(label) + label + word) || said.contains(word + label + gap(label)));
    }

    private boolean isBesideAnother(String said, String value, Slot slot) {
        return words.values.entrySet().stream()
                .filter(other -> !other.getKey().equals(slot)
                        && other.getKey().domain().equals(slot.domain())
                        && other.getValue().containsKey(value))
                .anyMatch(other -> isBeside(said, value, other.getKey()));
    }

    /** Whether the value is of one slot of its domain alone. */
    private boolean isTelling(Slot slot, String value) {
        return words.values.entrySet().stream()
                        .filter(other -> other.getKey().domain().equals(slot.domain()))
                        .filter(other -> other.getValue().containsKey(value))
                        .count()
                == 1;
    }

    private static boolean holds(String said, String value) {
        return said.contains(gap(value) + value + gap(value));
    }

    /** What stands around a word in text that has been spaced. */
    private static String gap(String value) {
        return value.chars().allMatch(at -> at < 0x2E80) ? " " : "";
    }

    private static String spaced(String text) {
        StringBuilder simplified = new StringBuilder();
        text.chars().forEach(at -> simplified.append(Simplified.of((char) at)));
        return simplified
                .toString()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}:]+", " ")
                .strip();
    }
}
