package dev.souk.dialogue.understanding.degree;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.amounts.AmountTarget;
import dev.souk.dialogue.understanding.items.ReferenceReader;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.owned.Owned;
import dev.souk.dialogue.understanding.reading.Degree;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a comparative: beyond what is shown, beyond an item pointed at ("cheaper than the first") or beyond a number ("lighter than 80 grams"). */
final class Comparative {
    private static final Pattern EXPECTED = Pattern.compile(
            "(?i)\\s*(what )?(i|we)('d| had| have)? (remember|thought|think|expect|hoped|figured|imagined|guessed)");
    private static final Pattern EXPECTED_BEFORE = Pattern.compile("比.{0,3}(想|預期|预期|預料|预料|印象|記得|记得|以為|以为).{0,3}$");

    private final Reading reading;
    private final Message message;
    private final Lexicon lexicon;
    private final ReferenceReader references;

    Comparative(Reading reading, ReferenceReader references) {
        this.reading = reading;
        this.message = reading.message();
        this.lexicon = message.lexicon();
        this.references = references;
    }

    /** Bounds the attribute; gives the last chunk taken, -1 where the number is none of it, or empty where there is nothing to compare with. */
    OptionalInt read(Degree degree, int first, int last, boolean excluded) {
        int number = numberAfter(last);
        if (number >= 0) {
            return OptionalInt.of(bound(degree, number, first, number, excluded));
        }
        int before = numberBefore(first);
        if (before >= 0 && bound(degree, before, before, last, excluded) >= 0) {
            return OptionalInt.of(last);
        }
        OptionalDouble own = owned(degree);
        if (own.isPresent()) {
            reading.add(beyond(degree, own.getAsDouble(), first, last, excluded), first, last);
            return OptionalInt.of(last);
        }
        Optional<CatalogueItem> item = references.compared();
        boolean pointed = references.items().stream()
                .anyMatch(shown -> lexicon.set(shown.category()).intersects(reading.about()));
        OptionalDouble value = pointed
                ? item.map(compared -> ReferenceReader.amount(compared, degree.attribute(), degree.high()))
                        .orElse(OptionalDouble.empty())
                : extreme(degree);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean up = excluded != degree.high();
        keepOtherEnd(degree.attribute(), up, value.getAsDouble(), first, last);
        Constraint beyond = beyond(degree, value.getAsDouble(), first, last, excluded);
        addCompared(pointed ? beyond : beyond.because(Constraint.BEYOND_SHOWN), first, last);
        return OptionalInt.of(last);
    }

    /** "cheaper than the first" after "between 80 and 150": the other end of the range still holds. */
    private void keepOtherEnd(String attribute, boolean up, double value, int first, int last) {
        for (Constraint old : message.need().constraints()) {
            if (old.attribute().equals(attribute)
                    && old.operator() == Operator.BETWEEN
                    && old.reason().isEmpty()
                    && old.values().get(up ? 1 : 0) instanceof AttributeValue.Amount(double end)
                    && (up ? end > value : end < value)) {
                addCompared(
                        reading.constraint(
                                attribute,
                                up ? Operator.AT_MOST : Operator.AT_LEAST,
                                List.of(AttributeValue.of(end)),
                                false,
                                message.span(first, last)),
                        first,
                        last);
            }
        }
    }

    /** 200內有比第一顆便宜的嗎: beyond one item that is pointed at holds beside a stated number; beyond all shown does not. */
    private void addCompared(Constraint beyond, int first, int last) {
        if (message.has(Kind.ORDINAL)) {
            reading.add(beyond, first, last);
        } else {
            reading.addCompared(beyond, first, last);
        }
    }

    /** "pricier than i remember", 比我想的貴: a complaint, for nothing is known of what was expected. */
    boolean isExpected(int first, int last) {
        int than = message.next(last);
        return EXPECTED_BEFORE.matcher(message.before(first)).find()
                || (than >= 0 && message.chunk(than).is(Kind.THAN) && message.goesOn(than, EXPECTED));
    }

    /** The place of the number that a "than" after the chunk compares with, or -1. */
    private int numberAfter(int last) {
        int than = message.next(last);
        if (than < 0 || !message.chunk(than).is(Kind.THAN)) {
            return -1;
        }
        int number = message.next(than);
        return number >= 0 && message.chunk(number).quantity() != null ? number : -1;
    }

    /** The place of the number in 比1.4公斤輕, or -1. */
    private int numberBefore(int first) {
        int number = message.previous(first);
        while (number > 0 && message.chunk(number).is(Kind.MORE)) { // 比72分貝還吵
            number = message.previous(number);
        }
        int than = number > 0 && message.chunk(number).quantity() != null ? message.previous(number) : -1;
        return than >= 0 && message.chunk(than).is(Kind.THAN) ? number : -1;
    }

    /** "cheaper than 100", "no lighter than 80 grams", 比1.4公斤輕. */
    private int bound(Degree degree, int number, int first, int last, boolean excluded) {
        Quantity quantity = message.chunk(number).quantity();
        Optional<AmountTarget.Target> target =
                quantity == null ? Optional.empty() : new AmountTarget(reading).in(degree.attribute(), quantity);
        if (target.isEmpty()) {
            return -1;
        }
        Operator limit = degree.high() ? Operator.AT_MOST : Operator.AT_LEAST;
        Operator beyond = degree.high() ? Operator.MORE_THAN : Operator.LESS_THAN;
        Constraint bound =
                constraint(degree, excluded ? limit : beyond, target.get().value(), first, last);
        if (isReadAlready(number)) {
            reading.replaceLast(bound, last);
        } else {
            reading.add(bound, first, last);
        }
        return last;
    }

    private boolean isReadAlready(int number) {
        Span span = reading.constraints().isEmpty()
                ? null
                : reading.constraints().getLast().span();
        return span != null && message.chunkAt(span.end() - 1) == number;
    }

    private Constraint beyond(Degree degree, double value, int first, int last, boolean excluded) {
        Operator operator = excluded == degree.high() ? Operator.LESS_THAN : Operator.MORE_THAN;
        return constraint(degree, operator, value, first, last);
    }

    private Constraint constraint(Degree degree, Operator operator, double value, int first, int last) {
        return reading.constraint(
                degree.attribute(), operator, List.of(AttributeValue.of(value)), false, message.span(first, last));
    }

    /** "my ssd is 512gb, need something bigger": how much of it the shopper has now. */
    private OptionalDouble owned(Degree degree) {
        AmountTarget target = new AmountTarget(reading);
        return IntStream.range(0, message.size())
                .filter(at -> message.chunk(at).quantity() != null && Owned.is(message, at))
                .mapToObj(at -> Objects.requireNonNull(message.chunk(at).quantity()))
                .flatMap(quantity -> target.in(degree.attribute(), quantity).stream())
                .mapToDouble(AmountTarget.Target::value)
                .findFirst();
    }

    /** The value that is beyond all the shown items': "cheaper" alone is cheaper than any of them. */
    private OptionalDouble extreme(Degree degree) {
        var values = message.utterance().shown().last().stream()
                .filter(item -> lexicon.set(item.category()).intersects(reading.about()))
                .map(item -> ReferenceReader.amount(item, degree.attribute(), degree.high()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
        return degree.high() ? values.max() : values.min();
    }
}
