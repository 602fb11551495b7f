package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;

/** The range that a number said roughly stands for: people are freer with prices than with sizes. */
final class Approximation {
    private static final double AROUND_PRICE = 0.25;
    private static final double AROUND = 0.1;
    private static final double JUST_OVER = 0.2;
    private static final double JUST_UNDER = 0.05;
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
        double reach = target.attribute().equals(CatalogueItem.PRICE) ? AROUND_PRICE : AROUND;
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

    /** A plain number that no product has exactly. */
    Constraint plain() {
        return between(1 - SAID_PLAINLY, 1 + SAID_PLAINLY);
    }

    private Constraint between(double low, double high) {
        return reading.approximate(target.attribute(), List.of(times(low), times(high)), excluded, span);
    }

    private AttributeValue times(double factor) {
        return AttributeValue.of(Math.rint(target.value() * factor * 100) / 100);
    }
}
