package dev.souk.retrieval.facts;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A shop's facts that are no attributes, by what they are about; immutable. A relation between items is found from either end. */
public final class FactBook {
    private static final FactBook EMPTY = new FactBook(List.of());

    private final Map<String, List<Fact>> bySubject = new HashMap<>();
    private final List<Fact> all;

    private FactBook(Collection<Fact> facts) {
        this.all = List.copyOf(facts);
        for (Fact fact : all) {
            bySubject.computeIfAbsent(fact.subject(), _ -> new ArrayList<>()).add(fact);
            if (isBetweenItems(fact) && fact.object() instanceof AttributeValue.Term(String other)) {
                bySubject.computeIfAbsent(other, _ -> new ArrayList<>()).add(fact);
            }
        }
    }

    public static FactBook empty() {
        return EMPTY;
    }

    public static FactBook of(Collection<Fact> facts) {
        return new FactBook(facts);
    }

    /** All facts, in the order they came. */
    public List<Fact> all() {
        return all;
    }

    /** The facts about a subject. */
    public List<Fact> about(String subject) {
        return List.copyOf(bySubject.getOrDefault(subject, List.of()));
    }

    private static boolean isBetweenItems(Fact fact) {
        return fact.language().isEmpty();
    }
}
