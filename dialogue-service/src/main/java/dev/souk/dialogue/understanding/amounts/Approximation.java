package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.linking.Distribution;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The range that a number said roughly stands for: people are freer with prices than with sizes. */
final class Approximation {
    private static final double AROUND_PRICE = 0.25;
    private static final double AROUND = 0.1;
    private static final double AROUND_INCHES = 0.05;
    private static final double JUST_OVER = 0.2;
    private static final double JUST_UNDER = 0.05;
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.8;
    private static final Unit INCH = new Unit("length", 25.4);
    private static final double SAID_PLAINLY = 0.03;

    private final Reading reading;
    private final AmountTarget.Target target;
    private final boolean excluded;
    private final Span span;

    Approximation(Reading reading, AmountTarget.Target target, boolean excluded, Span span) {
        this.reading = reading;
        this.target = target;
        this.excluded = excluded;
        this.span = span;
    }

    /** "around 100", 100 左右. */
    Constraint around() {
        double reach =
                target.attribute().equals(CatalogueItem.PRICE) ? AROUND_PRICE : isInInches() ? AROUND_INCHES : AROUND;
        return between(1 - reach, 1 + reach);
    }

    /** 一百出頭; of a budget its limit. */
    Constraint justOver() {
        boolean budget = target.attribute().equals(CatalogueItem.PRICE)
                && reading.message().has(Kind.BUDGET);
        return budget
                ? reading.constraint(
                        target.attribute(), Operator.AT_MOST, List.of(times(1 + JUST_OVER)), excluded, span)
                : between(1 - JUST_UNDER, 1 + JUST_OVER);
    }

    /** A plain number that no product has exactly; of a half size the whole ones beside it. */
    Constraint plain() {
        if (target.kind() == AttributeKind.AMOUNTS && target.value() % 1 == HALF) {
            List<AttributeValue> beside =
                    List.of(AttributeValue.of(target.value() + HALF), AttributeValue.of(target.value() - HALF));
            return reading.constraint(target.attribute(), Operator.IS, beside, excluded, span);
        }
        return between(1 - SAID_PLAINLY, 1 + SAID_PLAINLY);
    }

    /** From a share of the number to the number itself: 兩三杯. */
    Constraint from(double least) {
        return reading.constraint(
                target.attribute(), Operator.BETWEEN, List.of(times(least), times(1)), excluded, span);
    }

    /** From the number to a multiple of it. */
    Constraint upTo(double most) {
        return between(1, most);
    }

    /**
     * A number of inches and what goes by it, the number itself first: many screens sold as 32 inches have 31.5.
     */
    List<AttributeValue> nominal() {
        double said = target.value();
        boolean whole = said == Math.rint(said) && isInInches();
        Stream<Double> rounded = whole ? sizes().flatMap(sizes -> roundedTo(said, sizes)) : Stream.empty();
        return Stream.concat(Stream.of(said), rounded)
                .distinct()
                .<AttributeValue>map(AttributeValue::of)
                .toList();
    }

    private Stream<Distribution> sizes() {
        return IntStream.of(reading.about().places())
                .mapToObj(place -> reading.message().lexicon().distribution(place, target.attribute()));
    }

    private static Stream<Double> roundedTo(double said, Distribution sizes) {
        double[] rounded = sizes.within(said - HALF, said + HALF).toArray();
        int items = DoubleStream.of(rounded).mapToInt(sizes::count).sum();
        return sizes.count(said) >= NEARLY_ALL * items
                ? Stream.empty()
                : DoubleStream.of(rounded).boxed();
    }

    private boolean isInInches() {
        return reading.unitsOf(target.attribute()).stream().anyMatch(INCH::equals);
    }

    private Constraint between(double low, double high) {
        return reading.approximate(target.attribute(), List.of(times(low), times(high)), excluded, span);
    }

    private AttributeValue times(double factor) {
        return AttributeValue.of(Math.rint(target.value() * factor * 100) / 100);
    }
}
