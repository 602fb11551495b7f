package dev.souk.dialogue.understanding.linking;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of one attribute's values in one category while a catalogue is read. Not shared between threads. */
final class AttributeStats {
    private static final int MOST_TERMS = 4_000;
    private static final double MOSTLY = 0.8;

    private final AttributeDefinition definition;
    private final Map<AttributeValue, Integer> terms = new HashMap<>();
    private final Map<AttributeValue, Integer> lists = new HashMap<>();
    private final TreeMap<Double, Integer> amounts = new TreeMap<>();
    private int items;
    private int pairs;
    private int products;

    AttributeStats(AttributeDefinition definition) {
        this.definition = definition;
    }

    void see(AttributeValue value) {
        items++;
        switch (value) {
            case AttributeValue.Amount(double amount) -> {
                amounts.merge(amount, 1, Integer::sum);
                if (definition.kind() == AttributeKind.TERM || definition.kind() == AttributeKind.TERMS) {
                    terms.merge(value, 1, Integer::sum);
                }
            }
            case AttributeValue.Several(List<AttributeValue> values) -> {
                boolean numbers = values.stream().allMatch(AttributeValue.Amount.class::isInstance);
                if (numbers) {
                    lists.merge(value, 1, Integer::sum);
                }
                for (AttributeValue element : values) {
                    if (element instanceof AttributeValue.Amount(double amount)) {
                        amounts.merge(amount, 1, Integer::sum);
                    } else {
                        terms.merge(element, 1, Integer::sum);
                    }
                }
            }
            case AttributeValue.Term term -> {
                if (definition.kind() != AttributeKind.TEXT && terms.size() < MOST_TERMS) {
                    terms.merge(value, 1, Integer::sum);
                }
            }
            case AttributeValue.Flag flag -> terms.merge(value, 1, Integer::sum);
        }
    }

    /** Counts whether a product's name says how much a pair of numbers is together: 2 × 16 in "… 32 GB". */
    void seeNamed(AttributeValue value, String name) {
        if (value instanceof AttributeValue.Several(List<AttributeValue> values)
                && values.size() == 2
                && values.getFirst() instanceof AttributeValue.Amount one
                && values.getLast() instanceof AttributeValue.Amount other) {
            pairs++;
            Number product = new AttributeValue.Amount(one.amount() * other.amount()).json();
            products += name.contains(" " + product) ? 1 : 0;
        }
    }

    /** Whether the pairs are a count and a size, so that people name their product. */
    boolean isProduct() {
        return pairs > 0 && products >= MOSTLY * pairs;
    }

    AttributeDefinition definition() {
        return definition;
    }

    /** Words, flags and numbers of a closed set, each with how many items have it. */
    Map<AttributeValue, Integer> terms() {
        return terms;
    }

    /** Lists of numbers, each with how many items have it. */
    Map<AttributeValue, Integer> lists() {
        return lists;
    }

    int items() {
        return items;
    }

    Distribution distribution() {
        return Distribution.of(amounts);
    }
}
