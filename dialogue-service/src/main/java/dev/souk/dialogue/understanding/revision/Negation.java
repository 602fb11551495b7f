package dev.souk.dialogue.understanding.revision;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import java.util.List;

/** Turned-down constraints in their plainest form. */
public final class Negation {
    private Negation() {}

    /** An excluded flag as its opposite required, an excluded bound as the bound on the other side, anything else as it is. */
    public static Constraint of(Constraint excluded) {
        if (excluded.polarity() != Polarity.EXCLUDE || excluded.values().size() != 1) {
            return excluded;
        }
        return switch (excluded.values().getFirst()) {
            case AttributeValue.Flag(boolean flag) ->
                required(excluded, excluded.operator(), List.of(AttributeValue.of(!flag)));
            case AttributeValue.Amount _ -> bound(excluded);
            case AttributeValue.Term _, AttributeValue.Several _ -> excluded;
        };
    }

    /** "Over 300 is out of the question" is at most 300. */
    private static Constraint bound(Constraint excluded) {
        return switch (excluded.operator()) {
            case MORE_THAN -> required(excluded, Operator.AT_MOST, excluded.values());
            case AT_LEAST -> required(excluded, Operator.LESS_THAN, excluded.values());
            case LESS_THAN -> required(excluded, Operator.AT_LEAST, excluded.values());
            case AT_MOST -> required(excluded, Operator.MORE_THAN, excluded.values());
            case IS, CONTAINS, BETWEEN, KNOWN -> excluded;
        };
    }

    private static Constraint required(Constraint excluded, Operator operator, List<AttributeValue> values) {
        return excluded.required().with(operator, values);
    }
}
