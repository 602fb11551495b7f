package dev.souk.contracts.need;

import dev.souk.contracts.catalogue.AttributeValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One typed condition on the items a shopper wants.
 *
 * @param attribute an attribute of the catalogue, {@link #CATEGORY}, {@code brand}, {@code price} or {@link #NAME}
 * @param values any of them for {@code IS} and {@code CONTAINS}; one for bounds; two for {@code BETWEEN}; none for {@code KNOWN}
 * @param turn the zero-based turn it came from
 * @param span the words it came from, or null where it came from elsewhere (a patch from the app)
 * @param reason why it was read so, in words; empty where the words say it
 */
public record Constraint(
        String attribute,
        Operator operator,
        List<AttributeValue> values,
        Polarity polarity,
        Strength strength,
        int turn,
        @Nullable Span span,
        String reason) {
    /** The item's category. */
    public static final String CATEGORY = "category";
    /** The item's name in any language: a model number. */
    public static final String NAME = "name";

    /** The reason of a bound that nobody stated, but that is taken from what is shown: "lighter" alone. */
    public static final String BEYOND_SHOWN = "beyond what is shown";

    public Constraint {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(strength, "strength");
        values = List.copyOf(values);
        reason = reason == null ? "" : reason;
        int least = operator == Operator.KNOWN ? 0 : operator == Operator.BETWEEN ? 2 : 1;
        if (values.size() < least) {
            throw new IllegalArgumentException("values: " + values + " are too few for " + operator + " on " + attribute
                    + "; at least " + least + " would do");
        }
    }

    /** The same on other values of the attribute. */
    public Constraint with(Operator of, List<AttributeValue> amounts) {
        return new Constraint(attribute, of, amounts, polarity, strength, turn, span, reason);
    }

    /** The same, asked for instead of turned down. */
    public Constraint required() {
        return new Constraint(attribute, operator, values, Polarity.REQUIRE, strength, turn, span, reason);
    }

    /** The same, turned down instead of asked for. */
    public Constraint excluded() {
        return new Constraint(attribute, operator, values, Polarity.EXCLUDE, strength, turn, span, reason);
    }

    /** The same as a wish that gives way where few items meet it. */
    public Constraint softened() {
        return new Constraint(attribute, operator, values, polarity, Strength.SOFT, turn, span, reason);
    }

    /** The same, said again in this turn. */
    public Constraint saidAt(int again) {
        return saidAt(again, span);
    }

    /** The same, said again in this turn by these words of its own: "the same price". */
    public Constraint saidAt(int again, @Nullable Span words) {
        return new Constraint(attribute, operator, values, polarity, strength, again, words, reason);
    }

    /** The same for a reason in words. */
    public Constraint because(String why) {
        return new Constraint(attribute, operator, values, polarity, strength, turn, span, why);
    }
}
