package dev.souk.retrieval.schema;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one attribute's values in one category look like: counts of each form, from which kind and unit follow. Not shared between threads.
 *
 * <p>A kind is given only where every value has it; where numbers stand beside words, all are terms. Texts are quantities when nine in ten read as a
 * number with a unit of one dimension.
 */
public final class AttributeProfile {
    private static final double MOSTLY = 0.9;
    private static final int LONG_TEXT = 60;
    private static final int MANY_DISTINCT = 200;

    private final Map<Unit, Integer> units = new EnumMap<>(Unit.class);
    private final Set<String> distinct = new HashSet<>();
    private int texts;
    private long textLength;
    private int numbers;
    private int flags;
    private int listsOfNumbers;
    private int listsOfWords;

    /** Counts one value in. */
    public void see(AttributeValue value) {
        switch (value) {
            case AttributeValue.Amount amount -> numbers++;
            case AttributeValue.Flag flag -> flags++;
            case AttributeValue.Several several -> {
                if (several.values().stream().allMatch(AttributeValue.Amount.class::isInstance)) {
                    listsOfNumbers++;
                } else {
                    listsOfWords++;
                }
            }
            case AttributeValue.Term(String text) -> {
                texts++;
                textLength += text.length();
                if (distinct.size() <= MANY_DISTINCT) {
                    distinct.add(text);
                }
                Quantity.read(text).ifPresent(quantity -> units.merge(quantity.unit(), 1, Integer::sum));
            }
        }
    }

    /** The kind that all values have. */
    public AttributeKind kind() {
        if (texts > 0 && unit().isEmpty()) {
            return listsOfWords > 0 ? AttributeKind.TERMS : isProse() ? AttributeKind.TEXT : AttributeKind.TERM;
        }
        if (listsOfWords > 0) {
            return AttributeKind.TERMS;
        }
        if (flags > 0) {
            return numbers + listsOfNumbers > 0 ? AttributeKind.TERM : AttributeKind.FLAG;
        }
        return listsOfNumbers > 0 ? AttributeKind.AMOUNTS : AttributeKind.AMOUNT;
    }

    private boolean isProse() {
        return (double) textLength / texts > LONG_TEXT && distinct.size() > Math.min(MANY_DISTINCT, texts / 2);
    }

    /** The unit in which most of the texts are written, where the texts are quantities of one dimension. */
    public Optional<Unit> unit() {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        Unit most =
                Collections.max(units.entrySet(), Map.Entry.comparingByValue()).getKey();
        int alike = units.entrySet().stream()
                .filter(entry -> entry.getKey().dimension() == most.dimension())
                .mapToInt(Map.Entry::getValue)
                .sum();
        return alike >= MOSTLY * texts ? Optional.of(most) : Optional.empty();
    }
}
