package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what breaks a hard constraint off the slate, whatever the search gave, and counts it: a shopper is never shown what was ruled
 * out. It judges by the record alone: categories, words, flags and single numbers; parts of names and lists are the search's to judge.
 * Safe for any thread.
 */
final class SlateGuard {
    private final LongAdder dropped = new LongAdder();

    /** Those that break nothing, in their order. */
    List<Candidate> kept(List<Candidate> found, Need need) {
        List<Candidate> kept = found.stream()
                .filter(candidate ->
                        need.constraints().stream().noneMatch(constraint -> breaks(candidate.item(), constraint)))
                .toList();
        dropped.add(found.size() - kept.size());
        return kept;
    }

    /** How many items were dropped since the start. */
    long dropped() {
        return dropped.sum();
    }

    private static boolean breaks(CatalogueItem item, Constraint constraint) {
        return constraint.strength() == Strength.HARD
                && !constraint.attribute().equals(Constraint.NAME)
                && !meets(item, constraint);
    }

    /** Whether the item's record bears the constraint out; what the record alone cannot tell breaks nothing. */
    static boolean meets(CatalogueItem item, Constraint constraint) {
        AttributeValue value = constraint.attribute().equals(Constraint.CATEGORY)
                ? AttributeValue.of(item.category())
                : item.attributes().get(constraint.attribute());
        boolean excludes = constraint.polarity() == Polarity.EXCLUDE;
        if (value == null) {
            return excludes;
        }
        return value instanceof AttributeValue.Several || meets(value, constraint, excludes) != excludes;
    }

    private static boolean meets(AttributeValue value, Constraint constraint, boolean excludes) {
        List<AttributeValue> wanted = constraint.values();
        return switch (constraint.operator()) {
            case KNOWN -> true;
            case CONTAINS -> !excludes;
            case IS -> wanted.stream().anyMatch(one -> isSame(value, one));
            case AT_MOST -> is(value, amount -> amount <= bound(wanted.getFirst()), excludes);
            case LESS_THAN -> is(value, amount -> amount < bound(wanted.getFirst()), excludes);
            case AT_LEAST -> is(value, amount -> amount >= bound(wanted.getFirst()), excludes);
            case MORE_THAN -> is(value, amount -> amount > bound(wanted.getFirst()), excludes);
            case BETWEEN ->
                is(value, amount -> amount >= bound(wanted.getFirst()) && amount <= bound(wanted.getLast()), excludes);
        };
    }

    private static boolean is(AttributeValue value, DoublePredicate test, boolean excludes) {
        return value instanceof AttributeValue.Amount(double amount) ? test.test(amount) : !excludes;
    }

    private static double bound(@Nullable AttributeValue value) {
        return value instanceof AttributeValue.Amount(double amount) ? amount : Double.NaN;
    }

    private static boolean isSame(AttributeValue value, AttributeValue wanted) {
        if (value instanceof AttributeValue.Term(String own) && wanted instanceof AttributeValue.Term(String other)) {
            return folded(own).equals(folded(other));
        }
        return value.equals(wanted);
    }

    private static String folded(String term) {
        return term.strip().toLowerCase(Locale.ROOT);
    }
}
