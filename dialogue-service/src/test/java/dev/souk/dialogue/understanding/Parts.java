package dev.souk.dialogue.understanding;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import dev.souk.dialogue.need.ConversationNeeds;
import dev.souk.dialogue.understanding.utterance.ShownItems;
import dev.souk.dialogue.understanding.utterance.Understood;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.ArrayList;
import java.util.List;

/** Messages read against the shop of parts. */
final class Parts {
    static final Understanding UNDERSTANDING = new Understanding(PartsShop.lexicon());

    private Parts() {}

    static Constraint known(String attribute) {
        return new Constraint(attribute, Operator.KNOWN, List.of(), Polarity.REQUIRE, Strength.HARD, 0, null, "");
    }

    static Understood understood(String message, Need need) {
        return UNDERSTANDING.understand(
                new Utterance(message, "en", 1, ConversationNeeds.of(need), ShownItems.NONE, null, null));
    }

    static List<String> read(String message, Need need) {
        return written(understood(message, need));
    }

    static List<String> written(Understood understood) {
        List<String> read = new ArrayList<>();
        for (Act act : understood.acts()) {
            if (act instanceof Act.Reveal(String _, Constraint constraint)) {
                read.add(written(constraint));
            } else if (act instanceof Act.Revise(String _, Constraint constraint)) {
                read.add(written(constraint));
            }
        }
        return read;
    }

    static String written(Constraint constraint) {
        List<String> values = constraint.values().stream()
                .map(value -> value instanceof AttributeValue.Amount amount
                        ? amount.json().toString()
                        : value instanceof AttributeValue.Several several ? told(several) : told(value))
                .toList();
        return (constraint.polarity() == Polarity.EXCLUDE ? "not " : "") + constraint.attribute() + " "
                + constraint.operator() + " " + values;
    }

    static String told(AttributeValue value) {
        return value instanceof AttributeValue.Term(String term)
                ? term
                : value instanceof AttributeValue.Several(List<AttributeValue> values)
                        ? "["
                                + String.join(
                                        ",",
                                        values.stream()
                                                .map(one -> one instanceof AttributeValue.Amount amount
                                                        ? amount.json().toString()
                                                        : one.toString())
                                                .toList())
                                + "]"
                        : value.toString();
    }

    static Need need(String category, Constraint... constraints) {
        List<Constraint> all = new ArrayList<>(List.of(constraints));
        all.addFirst(constraint(Constraint.CATEGORY, Operator.IS, AttributeValue.of(category)));
        return new Need(Need.SELF, all, "", null);
    }

    static Constraint constraint(String attribute, Operator operator, AttributeValue value) {
        return new Constraint(attribute, operator, List.of(value), Polarity.REQUIRE, Strength.HARD, 0, null, "");
    }
}
