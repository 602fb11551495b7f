package dev.souk.evaluation.state;

import dev.souk.dialogue.understanding.text.PhraseKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every value of every slot of words by its phrase, however many there are. Immutable and thread-safe. */
final class ValueIndex {
    private final Map<Long, List<Named>> phrases = new HashMap<>();

    /** A value in its canonical form, of a slot. */
    record Named(Slot slot, String value) {}

    ValueIndex(SlotCatalogue catalogue) {
        for (Slot slot : catalogue.slots()) {
            if (catalogue.isWords(slot) || catalogue.isList(slot)) {
                catalogue.values(slot).forEach(value -> phrases.computeIfAbsent(
                                PhraseKey.of(value), unseen -> new ArrayList<>())
                        .add(new Named(slot, catalogue.canonical(slot, value))));
            }
        }
    }

    List<Named> at(long key) {
        return phrases.getOrDefault(key, List.of());
    }
}
