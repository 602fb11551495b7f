package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Polarity;
import java.util.List;

/** Turned-down constraints in their plainest form. */
final class Negation {
    private Negation() {}

    /** An excluded flag as its opposite required, anything else as it is: "not wireless" means wired, not unknown. */
    static Constraint of(Constraint excluded) {
        boolean flag = excluded.polarity() == Polarity.EXCLUDE
                && excluded.values().size() == 1
                && excluded.values().getFirst() instanceof AttributeValue.Flag;
        if (!flag) {
            return excluded;
        }
        AttributeValue.Flag value = (AttributeValue.Flag) excluded.values().getFirst();
        return new Constraint(
                excluded.attribute(),
                excluded.operator(),
                List.of(AttributeValue.of(!value.flag())),
                Polarity.REQUIRE,
                excluded.strength(),
                excluded.turn(),
                excluded.span(),
                excluded.reason());
    }
}
