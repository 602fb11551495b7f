package dev.souk.evaluation.state.learning;

import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.reading.Change;
import dev.souk.evaluation.state.reading.Change.Kind;
import dev.souk.evaluation.state.reading.Mention;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What was decided of other slots in the same turn, as features of a change: whether anything was, in its domain and in others, and whether a slot
 * took its value or its words already. Belongs to one thread.
 */
final class Decisions {
    private final Map<Slot, Change> made = new LinkedHashMap<>();

    void add(Slot slot, Change change) {
        if (change.kind() != Kind.KEEP) {
            made.put(slot, change);
        }
    }

    void addTo(Slot slot, Change change, FeatureList features) {
        String whose = whose(slot, other -> true);
        features.both("decided", whose);
        if (change.kind() == Kind.SET) {
            Mention mention = change.mention();
            features.both("decided value", whose(slot, other -> other.value().equals(change.value())));
            features.both("decided words", whose(slot, other -> mention != null && isOf(other, mention)) + whose);
        }
    }

    private static boolean isOf(Change change, Mention mention) {
        Mention said = change.mention();
        return said != null && said.overlaps(mention);
    }

    /** Which domains' slots had such a change. */
    private String whose(Slot slot, Predicate<Change> such) {
        boolean own = false;
        boolean other = false;
        for (Map.Entry<Slot, Change> decision : made.entrySet()) {
            boolean here = decision.getKey().domain().equals(slot.domain());
            boolean is = such.test(decision.getValue());
            own |= here && is;
            other |= !here && is;
        }
        return (own ? "own" : "") + (other ? "other" : "");
    }
}
