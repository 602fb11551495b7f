package dev.souk.dialogue.understanding.values;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads bounds on values that have an order though they are no numbers: "gold or better", 至少金牌, "wifi 6 or newer" where the label
 * file states the order, "at least 1440p" where the values are lists of numbers. Any value within the bound will do.
 */
final class RankedValues {
    private final Reading reading;
    private final Message message;

    RankedValues(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
    }

    /** The values within the bound said of this one; empty where none is said or the attribute's values have no order. */
    Optional<Constraint> read(Sense.Value sense, int at) {
        if (sense.operator() != Operator.IS || sense.values().isEmpty()) {
            return Optional.empty();
        }
        BoundReader.Bound bound = BoundReader.read(message, at);
        boolean enough = message.chunk(bound.last()).is(Kind.ONLY); // 1080p 就好: that much, no less
        if (!bound.said() || bound.nearness() != BoundReader.Nearness.EXACT || enough) {
            return Optional.empty();
        }
        boolean amount = sense.values().size() == 1 && sense.values().getFirst() instanceof AttributeValue.Amount;
        if (amount) { // 六核心以上
            return Optional.of(bounded(sense, bound.operator(), sense.values(), bound));
        }
        List<AttributeValue> within =
                sense.values().getFirst() instanceof AttributeValue.Several(List<AttributeValue> said)
                        ? lists(sense.attribute(), said, bound.operator())
                        : terms(sense, bound.operator());
        if (within.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(bounded(sense, Operator.IS, within, bound));
    }

    private Constraint bounded(
            Sense.Value sense, Operator operator, List<AttributeValue> values, BoundReader.Bound bound) {
        reading.use(bound.first(), bound.last());
        return reading.constraint(
                sense.attribute(), operator, values, false, message.span(bound.first(), bound.last()));
    }

    private List<AttributeValue> terms(Sense.Value sense, Operator operator) {
        List<String> order = message.lexicon()
                .attribute(reading.about(), sense.attribute())
                .map(AttributeDefinition::order)
                .orElse(List.of());
        int place = sense.values().stream()
                .mapToInt(value -> value instanceof AttributeValue.Term(String term) ? order.indexOf(term) : -1)
                .max()
                .orElse(-1);
        if (place < 0) {
            return List.of();
        }
        int from = order.subList(0, place).lastIndexOf("") + 1; // a blank parts orders that nothing compares
        int end = order.subList(place, order.size()).indexOf("");
        return order.subList(from, end < 0 ? order.size() : place + end).stream()
                .filter(term -> meets(Integer.compare(order.indexOf(term), place), operator))
                .<AttributeValue>map(AttributeValue::of)
                .toList();
    }

    /** The lists all of whose numbers are within the bound. */
    private List<AttributeValue> lists(String attribute, List<AttributeValue> said, Operator operator) {
        List<AttributeValue> within = new ArrayList<>();
        for (int place : reading.about().places()) {
            for (AttributeValue list : message.lexicon().lists(place, attribute)) {
                if (list instanceof AttributeValue.Several(List<AttributeValue> numbers)
                        && numbers.size() == said.size()
                        && isWithin(numbers, said, operator)) {
                    within.add(list);
                }
            }
        }
        return within;
    }

    private static boolean isWithin(List<AttributeValue> numbers, List<AttributeValue> said, Operator operator) {
        for (int at = 0; at < said.size(); at++) {
            boolean meets = numbers.get(at) instanceof AttributeValue.Amount(double number)
                    && said.get(at) instanceof AttributeValue.Amount(double bound)
                    && meets(Double.compare(number, bound), operator);
            if (!meets) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(int compared, Operator operator) {
        return switch (operator) {
            case AT_MOST -> compared <= 0;
            case AT_LEAST -> compared >= 0;
            case LESS_THAN -> compared < 0;
            case MORE_THAN -> compared > 0;
            case IS, CONTAINS, BETWEEN, KNOWN -> compared == 0;
        };
    }
}
