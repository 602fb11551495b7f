package dev.souk.contracts.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;

/**
 * One attribute's value, in JSON simply a string, a number, a boolean or an array of those. Numbers are in the unit of the
 * attribute's {@link AttributeDefinition}; words are the catalogue's own tokens, whose labels per language the definition has.
 */
public sealed interface AttributeValue {
    /** A word or phrase, as the catalogue writes it. */
    record Term(@JsonValue String term) implements AttributeValue {
        public Term {
            Objects.requireNonNull(term, "term");
        }
    }

    /** A finite number, in the attribute's unit. */
    record Amount(double amount) implements AttributeValue {
        public Amount {
            if (!Double.isFinite(amount)) {
                throw new IllegalArgumentException("amount: " + amount + " is not finite; a finite number would do");
            }
        }

        /** The number as JSON writes it: without a fraction where there is none. */
        @JsonValue
        public Number json() {
            if (amount == Math.rint(amount) && Math.abs(amount) < 1e15) {
                return (long) amount;
            }
            return amount;
        }
    }

    /** Yes or no. */
    record Flag(@JsonValue boolean flag) implements AttributeValue {}

    /** Several values, in the catalogue's order: the modes of a webcam, the two ends of a frequency response. */
    record Several(@JsonValue List<AttributeValue> values) implements AttributeValue {
        public Several {
            values = List.copyOf(values);
        }
    }

    static AttributeValue of(String term) {
        return new Term(term);
    }

    static AttributeValue of(double amount) {
        return new Amount(amount);
    }

    static AttributeValue of(boolean flag) {
        return new Flag(flag);
    }

    /**
     * Reads what JSON holds.
     *
     * @throws IllegalArgumentException for an object or null, which are no attribute values
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AttributeValue ofJson(Object json) {
        return switch (json) {
            case String text -> new Term(text);
            case Boolean flag -> new Flag(flag);
            case Number number -> new Amount(number.doubleValue());
            case List<?> list ->
                new Several(list.stream()
                        .<AttributeValue>map(AttributeValue::ofJson)
                        .toList());
            case null, default ->
                throw new IllegalArgumentException("attribute value: " + json
                        + " is not one; a string, a number, true or false, or a list of those would do");
        };
    }
}
