package dev.souk.evaluation.state.schema;

import dev.souk.evaluation.state.corpus.Slot;
import java.util.HashMap;
import java.util.Map;

/**
 * What kind of slot each is, by nothing that only its schema says: what it holds, how much of it, whether its domain has another that could
 * hold the same, and whether things of its domain are told by what is near them. Immutable and thread-safe.
 */
public final class SlotCharacters {
    private static final int FEW = 5;
    private static final int SOME = 20;

    private final SlotCatalogue catalogue;
    private final Map<Slot, String> characters = new HashMap<>();

    public SlotCharacters(SlotCatalogue catalogue) {
        this.catalogue = catalogue;
        for (Slot slot : catalogue.slots()) {
            characters.put(
                    slot,
                    holds(slot)
                            + (hasFellow(slot) ? " of several" : "")
                            + (isNearThings(slot) ? " of what is near others" : ""));
        }
    }

    public String of(Slot slot) {
        return characters.getOrDefault(slot, "none");
    }

    private String holds(Slot slot) {
        if (catalogue.isRelation(slot)) {
            return "relation";
        }
        if (catalogue.isTime(slot)) {
            return "time";
        }
        if (catalogue.isList(slot)) {
            return "list";
        }
        if (catalogue.isName(slot)) {
            return "name";
        }
        return switch (catalogue.kind(slot)) {
            case AMOUNT, AMOUNTS -> "amount";
            case FLAG -> "flag";
            case TERM, TERMS, TEXT -> {
                int values = catalogue.values(slot).size();
                yield values <= FEW ? "few words" : values <= SOME ? "some words" : "many words";
            }
        };
    }

    private boolean isNearThings(Slot slot) {
        return catalogue.slots().stream()
                .anyMatch(other -> other.domain().equals(slot.domain()) && catalogue.isRelation(other));
    }

    private boolean hasFellow(Slot slot) {
        return catalogue.slots().stream()
                .filter(other -> other.domain().equals(slot.domain()) && !other.equals(slot))
                .filter(other -> catalogue.kind(other) == catalogue.kind(slot))
                .anyMatch(other -> (catalogue.isTime(other) && catalogue.isTime(slot))
                        || catalogue.values(other).stream().anyMatch(catalogue.values(slot)::contains));
    }
}
