package dev.souk.dialogue.understanding.proposal;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.numbers.QuantityReader;
import dev.souk.dialogue.understanding.numbers.SpokenNumbers;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Tokenizer;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Turns a proposed condition into a constraint where it can be borne out: words and names that the catalogue has, numbers that the
 * message has, in whatever unit it says them.
 */
final class ProposedConstraint {
    private static final String REASON = "read by the language model";
    private static final int MOST_TOKENS = 600;
    private static final double SAME = 1e-6;

    private final Utterance utterance;
    private final Lexicon lexicon;
    private final List<Quantity> said = new ArrayList<>();

    ProposedConstraint(Utterance utterance, Lexicon lexicon) {
        this.utterance = utterance;
        this.lexicon = lexicon;
        QuantityReader reader = new QuantityReader(UnitBook.shipped());
        List<Token> tokens =
                SpokenNumbers.joined(Tokenizer.tokens(utterance.text(), MOST_TOKENS), key -> !lexicon.phrase(key)
                        .isEmpty());
        for (int at = 0; at < tokens.size(); at++) {
            reader.at(tokens, at).ifPresent(said::add);
        }
    }

    Optional<Constraint> of(Proposal proposal, boolean excluded) {
        if (proposal.values().isEmpty()) {
            return Optional.empty();
        }
        return switch (proposal.attribute()) {
            case Constraint.CATEGORY -> named(proposal, Sense.Category.class, excluded);
            case Constraint.NAME -> named(proposal, Sense.Model.class, excluded);
            default ->
                lexicon.attribute(lexicon.all(), proposal.attribute())
                        .flatMap(definition -> typed(proposal, definition, excluded));
        };
    }

    private Optional<Constraint> typed(Proposal proposal, AttributeDefinition definition, boolean excluded) {
        return switch (definition.kind()) {
            case TERM, TERMS -> named(proposal, Sense.Value.class, excluded);
            case AMOUNT, AMOUNTS -> amount(proposal, definition, excluded);
            case FLAG ->
                proposal.values().size() == 1
                                && List.of("true", "false")
                                        .contains(proposal.values().getFirst())
                        ? Optional.of(constraint(
                                proposal,
                                Operator.IS,
                                List.of(AttributeValue.of(
                                        proposal.values().getFirst().equals("true") != excluded)),
                                false))
                        : Optional.empty();
            case TEXT -> Optional.empty();
        };
    }

    /** Words that the catalogue knows in this sense, every one of them; an invented product, brand or colour is none. */
    private Optional<Constraint> named(Proposal proposal, Class<? extends Sense> kind, boolean excluded) {
        List<AttributeValue> values = new ArrayList<>();
        Operator operator = kind == Sense.Model.class ? Operator.CONTAINS : Operator.IS;
        for (String text : proposal.values()) {
            Optional<Sense> sense = sense(proposal.attribute(), text, kind);
            if (sense.isEmpty()) {
                return Optional.empty();
            }
            switch (sense.get()) {
                case Sense.Category(String category) -> values.add(AttributeValue.of(category));
                case Sense.Model(List<String> spellings, boolean _) ->
                    spellings.forEach(spelling -> values.add(AttributeValue.of(spelling)));
                case Sense.Value value -> {
                    operator = value.operator();
                    values.addAll(value.values());
                }
                case Sense.Attribute _, Sense.Trait _, Sense.Degree _ -> {
                    return Optional.empty();
                }
            }
        }
        return operator == Operator.KNOWN || values.isEmpty()
                ? Optional.empty()
                : Optional.of(constraint(proposal, operator, values, excluded));
    }

    private Optional<Sense> sense(String attribute, String text, Class<? extends Sense> kind) {
        if (kind == Sense.Category.class && lexicon.hasCategory(text)) {
            return Optional.of(new Sense.Category(text));
        }
        long key = PhraseKey.of(text);
        List<Meaning> meanings = kind == Sense.Model.class ? lexicon.model(key) : lexicon.phrase(key);
        return meanings.stream()
                .map(Meaning::sense)
                .filter(kind::isInstance)
                .filter(sense -> !(sense instanceof Sense.Value value)
                        || value.attribute().equals(attribute))
                .findFirst();
    }

    private Optional<Constraint> amount(Proposal proposal, AttributeDefinition definition, boolean excluded) {
        Optional<Operator> operator = operator(proposal.operator());
        List<AttributeValue> values = new ArrayList<>();
        for (String text : proposal.values()) {
            OptionalDouble number = number(text);
            if (number.isEmpty() || !isSaid(number.getAsDouble(), definition)) {
                return Optional.empty();
            }
            values.add(AttributeValue.of(number.getAsDouble()));
        }
        boolean fits = operator.filter(wanted -> values.size() == (wanted == Operator.BETWEEN ? 2 : 1))
                .isPresent();
        return fits ? Optional.of(constraint(proposal, operator.get(), values, excluded)) : Optional.empty();
    }

    private static Optional<Operator> operator(String name) {
        return switch (name) {
            case "is" -> Optional.of(Operator.IS);
            case "at_most" -> Optional.of(Operator.AT_MOST);
            case "at_least" -> Optional.of(Operator.AT_LEAST);
            case "less_than" -> Optional.of(Operator.LESS_THAN);
            case "more_than" -> Optional.of(Operator.MORE_THAN);
            case "between" -> Optional.of(Operator.BETWEEN);
            default -> Optional.empty();
        };
    }

    private static OptionalDouble number(String text) {
        try {
            double number = Double.parseDouble(text.strip().toLowerCase(Locale.ROOT));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /** Whether the message has this number, as it is or in another unit of the attribute's dimension. */
    private boolean isSaid(double number, AttributeDefinition definition) {
        List<Unit> own = UnitBook.shipped().named(definition.unit());
        return said.stream()
                .anyMatch(quantity -> isSame(quantity.value(), number)
                        || quantity.units().stream().anyMatch(unit -> own.stream()
                                .anyMatch(target -> target.dimension().equals(unit.dimension())
                                        && isSame(quantity.value() * unit.factor() / target.factor(), number))));
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(one));
    }

    private Constraint constraint(Proposal proposal, Operator operator, List<AttributeValue> values, boolean excluded) {
        return new Constraint(
                proposal.attribute(),
                operator,
                values,
                excluded ? Polarity.EXCLUDE : Polarity.REQUIRE,
                Strength.HARD,
                utterance.turn(),
                null,
                REASON);
    }
}
