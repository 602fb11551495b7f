package dev.souk.dialogue.understanding.linking;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Operator;
import java.util.List;

/** What a phrase of a catalogue names. */
public sealed interface Sense {
    /** A category. */
    record Category(String category) implements Sense {}

    /** An attribute, by its label. */
    record Attribute(String attribute) implements Sense {}

    /**
     * A value of an attribute.
     *
     * @param operator and {@code values} the condition that selects exactly what the phrase names
     *     ({@link Operator#KNOWN}: the flag whether the attribute has any)
     * @param whole whether the phrase is a whole value or one's label, rather than a part of values
     * @param also values that would do as well, less well than these: what is for everybody, where men's was asked for
     */
    record Value(
            String attribute, Operator operator, List<AttributeValue> values, boolean whole, List<AttributeValue> also)
            implements Sense {
        public Value {
            values = List.copyOf(values);
            also = List.copyOf(also);
        }

        /** Nothing else would do. */
        public Value(String attribute, Operator operator, List<AttributeValue> values, boolean whole) {
            this(attribute, operator, values, whole, List.of());
        }
    }

    /** What the name of a value says without its attribute's label, such as the adjustable of "adjustable arms": it means the value beside that label only. */
    record Trait(Value value) implements Sense {}

    /** A word for a low or a high value of an attribute, such as quiet or 大, or its comparative or superlative. */
    record Degree(String attribute, boolean high, Grade grade) implements Sense {}

    /** Quiet, quieter, quietest. */
    enum Grade {
        POSITIVE,
        COMPARATIVE,
        SUPERLATIVE
    }

    /**
     * A model or series, part of products' names.
     *
     * @param spellings how the names write it
     * @param distinctive whether it is one wherever it stands, because digits and letters mix in it or several words do
     */
    record Model(List<String> spellings, boolean distinctive) implements Sense {
        public Model {
            spellings = List.copyOf(spellings);
        }
    }
}
