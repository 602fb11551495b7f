package dev.souk.contracts.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of a category: its kind, unit and words, derived from the data and from the shop's label file.
 *
 * @param attribute the field's name in the raw record
 * @param unit of amounts, such as {@code GB} or {@code MHz}; empty where there is none
 * @param labels language → its names, the first for display, the rest synonyms
 * @param valueLabels value → language → its names, the first for display
 * @param low language → words that ask for a low value ({@code quiet}, {@code 便宜})
 * @param high language → words that ask for a high value ({@code big}, {@code 大})
 * @param order of its values from the least to the best ({@code bronze}, {@code silver}, {@code gold}); empty where they have none; an
 *     empty text parts orders that nothing compares
 */
public record AttributeDefinition(
        String attribute,
        AttributeKind kind,
        String unit,
        Map<String, List<String>> labels,
        Map<String, Map<String, List<String>>> valueLabels,
        Map<String, List<String>> low,
        Map<String, List<String>> high,
        @Nullable List<String> order) {
    /** Begins the label of a value that would do as well where the rest of the label is said: {@code ~men's} of what is for everybody. */
    public static final String WOULD_DO = "~";

    public AttributeDefinition {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(kind, "kind");
        unit = unit == null ? "" : unit;
        labels = InOrder.copyOf(labels);
        valueLabels = InOrder.copyOf(valueLabels);
        low = InOrder.copyOf(low);
        high = InOrder.copyOf(high);
        order = order == null ? List.of() : List.copyOf(order);
    }

    /** Its values from the least to the best; empty where they have no order. */
    @Override
    public List<String> order() {
        return order == null ? List.of() : order;
    }

    /** An attribute whose values have no order. */
    public AttributeDefinition(
            String attribute,
            AttributeKind kind,
            String unit,
            Map<String, List<String>> labels,
            Map<String, Map<String, List<String>>> valueLabels,
            Map<String, List<String>> low,
            Map<String, List<String>> high) {
        this(attribute, kind, unit, labels, valueLabels, low, high, List.of());
    }
}
