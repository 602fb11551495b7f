package dev.souk.standalone.demo.vocabulary;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.souk.contracts.catalogue.AttributeValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an attribute's value is drawn. {@code when} says for which products; {@code missing} is the share of them whose record lacks it;
 * {@code price} multiplies the price by value; {@code priced} lets a position p in [0, 1] multiply it by e^(priced · (p − ½));
 * {@code quality} in [−1, 1] is how much the position follows the product's quality.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(AttributeDraw.Word.class),
    @JsonSubTypes.Type(AttributeDraw.Yes.class),
    @JsonSubTypes.Type(AttributeDraw.Range.class),
    @JsonSubTypes.Type(AttributeDraw.Ladder.class),
    @JsonSubTypes.Type(AttributeDraw.Run.class),
    @JsonSubTypes.Type(AttributeDraw.Words.class)
})
public sealed interface AttributeDraw {
    String name();

    @Nullable
    Condition when();

    double missing();

    /** One word of several, by weight. */
    record Word(
            String name,
            Map<String, Double> values,
            @Nullable Map<String, Double> price,
            @Nullable Condition when,
            double missing)
            implements AttributeDraw {}

    /** Yes with this share. */
    record Yes(
            String name,
            double share,
            double quality,
            @Nullable Map<String, Double> price,
            @Nullable Condition when,
            double missing)
            implements AttributeDraw {}

    /** An amount between two, in steps. */
    record Range(
            String name,
            double from,
            double to,
            double step,
            double quality,
            double priced,
            @Nullable Condition when,
            double missing)
            implements AttributeDraw {}

    /** One of the amounts the trade has agreed on, lowest first. */
    record Ladder(
            String name,
            List<Double> choices,
            double quality,
            double priced,
            @Nullable Condition when,
            double missing) implements AttributeDraw {}

    /** Most whole numbers between two: shoe sizes. */
    record Run(String name, List<Integer> range, @Nullable Condition when, double missing) implements AttributeDraw {}

    /** Most of the words: clothing sizes. */
    record Words(String name, List<String> terms, @Nullable Condition when, double missing) implements AttributeDraw {}

    /** Whether products that already have these attributes may have this one. */
    default boolean applies(Map<String, AttributeValue> attributes) {
        Condition condition = when();
        return condition == null || condition.holds(attributes);
    }
}
