package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Strength;
import java.util.Comparator;
import java.util.List;

/**
 * What vague words ask for, such as "not too expensive": soft bounds taken from the whole category. Where few of what fits meet them, those
 * that come nearest stand for them, so that a cheap one of dear things is shown first.
 */
final class VagueWishes {
    private static final int ENOUGH = 3;
    private static final int NEAREST = 6;

    private final List<Constraint> bounds;

    private VagueWishes(List<Constraint> bounds) {
        this.bounds = List.copyOf(bounds);
    }

    static VagueWishes of(Need need) {
        return new VagueWishes(need.constraints().stream()
                .filter(constraint -> constraint.strength() == Strength.SOFT)
                .filter(constraint ->
                        constraint.operator() == Operator.AT_MOST || constraint.operator() == Operator.AT_LEAST)
                .toList());
    }

    /** Those that meet all vague wishes where there are enough, else the nearest to them; all of them where nothing vague was said. */
    List<Candidate> nearest(List<Candidate> found) {
        if (bounds.isEmpty()) {
            return found;
        }
        List<Candidate> meeting = found.stream()
                .filter(candidate -> distance(candidate.item()) == 0)
                .toList();
        return meeting.size() >= ENOUGH
                ? meeting
                : found.stream()
                        .sorted(Comparator.comparingDouble(candidate -> distance(candidate.item())))
                        .limit(NEAREST)
                        .toList();
    }

    /** How far beyond the bounds an item lies, relative to each; 0 where it meets all of them. A value not known is as far as twice the bound. */
    private double distance(CatalogueItem item) {
        return bounds.stream().mapToDouble(bound -> distance(item, bound)).sum();
    }

    private static double distance(CatalogueItem item, Constraint bound) {
        if (!(item.attributes().get(bound.attribute()) instanceof AttributeValue.Amount(double amount))
                || !(bound.values().getFirst() instanceof AttributeValue.Amount(double limit))) {
            return 1;
        }
        double over = bound.operator() == Operator.AT_MOST ? amount - limit : limit - amount;
        return Math.max(0, over) / Math.max(Math.abs(limit), Double.MIN_NORMAL);
    }
}
