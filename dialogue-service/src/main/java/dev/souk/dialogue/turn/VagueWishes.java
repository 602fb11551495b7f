package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What vague words ask for, such as "not too expensive": soft bounds taken from the whole category. Where few of what fits meet them, those
 * that come nearest stand for them, so that a cheap one of dear things is shown first.
 */
final class VagueWishes {
    private static final int ENOUGH = 3;
    private static final int NEAREST = 6;
    private static final double WELL_WITHIN = 0.6;

    private final List<Constraint> bounds;

    private VagueWishes(List<Constraint> bounds) {
        this.bounds = List.copyOf(bounds);
    }

    static VagueWishes of(Need need) {
        Stream<Constraint> vague = need.constraints().stream()
                .filter(constraint -> constraint.strength() == Strength.SOFT)
                .filter(constraint -> constraint.operator() == Operator.AT_MOST
                        || constraint.operator() == Operator.AT_LEAST
                        || constraint.operator() == Operator.CONTAINS
                        || constraint.operator() == Operator.IS);
        Stream<Constraint> near = need.ordering() == null
                ? need.constraints().stream()
                        .flatMap(constraint -> Stream.concat(near(constraint), nominal(constraint)))
                : Stream.empty();
        return new VagueWishes(Stream.concat(vague, near).toList());
    }

    /** "around 700": those well within the range come first, unless an order was asked for. */
    private static Stream<Constraint> near(Constraint range) {
        boolean about = range.operator() == Operator.BETWEEN && !range.reason().isEmpty();
        if (!about
                || !(range.values().getFirst() instanceof AttributeValue.Amount(double low))
                || !(range.values().getLast() instanceof AttributeValue.Amount(double high))) {
            return Stream.empty();
        }
        double margin = (high - low) * (1 - WELL_WITHIN) / 2;
        return Stream.of(bound(range, Operator.AT_LEAST, low + margin), bound(range, Operator.AT_MOST, high - margin));
    }

    /** "32 inches", which 31.5 go by too: what is exactly so comes first. */
    private static Stream<Constraint> nominal(Constraint sizes) {
        List<AttributeValue> whole = sizes.values().stream()
                .filter(value -> value instanceof AttributeValue.Amount(double size) && size == Math.rint(size))
                .toList();
        boolean some = sizes.operator() == Operator.IS
                && sizes.polarity() == Polarity.REQUIRE
                && !whole.isEmpty()
                && whole.size() < sizes.values().size();
        return some ? Stream.of(sizes.softened().with(Operator.IS, whole)) : Stream.empty();
    }

    private static Constraint bound(Constraint range, Operator operator, double amount) {
        return range.softened().with(operator, List.of(AttributeValue.of(amount)));
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

    /** Whether a part of a name or of a term is in it. */
    private static boolean isCalled(CatalogueItem item, Constraint part) {
        Stream<String> called = part.attribute().equals(Constraint.NAME)
                ? item.texts().values().stream().map(text -> text.name())
                : Stream.ofNullable(item.attributes().get(part.attribute()))
                        .filter(AttributeValue.Term.class::isInstance)
                        .map(term -> ((AttributeValue.Term) term).term());
        List<String> names = called.map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return part.values().stream()
                .anyMatch(value -> value instanceof AttributeValue.Term(String term)
                        && names.stream().anyMatch(name -> name.contains(term.toLowerCase(Locale.ROOT))));
    }

    /** How far beyond the bounds an item lies, relative to each; 0 where it meets all of them. A value not known is as far as twice the bound. */
    private double distance(CatalogueItem item) {
        return bounds.stream().mapToDouble(bound -> distance(item, bound)).sum();
    }

    private static double distance(CatalogueItem item, Constraint bound) {
        if (bound.operator() == Operator.CONTAINS) {
            return isCalled(item, bound) ? 0 : 1;
        }
        if (bound.operator() == Operator.IS) {
            return SlateGuard.meets(item, bound) ? 0 : 1;
        }
        if (!(item.attributes().get(bound.attribute()) instanceof AttributeValue.Amount(double amount))
                || !(bound.values().getFirst() instanceof AttributeValue.Amount(double limit))) {
            return 1;
        }
        double over = bound.operator() == Operator.AT_MOST ? amount - limit : limit - amount;
        return Math.max(0, over) / Math.max(Math.abs(limit), Double.MIN_NORMAL);
    }
}
