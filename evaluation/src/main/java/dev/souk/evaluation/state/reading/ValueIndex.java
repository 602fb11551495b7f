package dev.souk.evaluation.state.reading;

import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every value of every slot of words by its phrase, however many there are. Immutable and thread-safe. */
public final class ValueIndex {
    private final Map<Long, List<Named>> phrases = new HashMap<>();

    /** A value in its canonical form, of a slot. */
    public record Named(Slot slot, String value) {}

    public ValueIndex(SlotCatalogue catalogue) {
        for (Slot slot : catalogue.slots()) {
            if (catalogue.isWords(slot) || catalogue.isList(slot)) {
                catalogue.values(slot).forEach(value -> phrases.computeIfAbsent(
                                PhraseKey.of(value), unseen -> new ArrayList<>())
                        .add(new Named(slot, catalogue.canonical(slot, value))));
            }
        }
    }

    public List<Named> at(long key) {
        return phrases.getOrDefault(key, List.of());
    }
}
