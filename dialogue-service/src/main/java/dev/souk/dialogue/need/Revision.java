package dev.souk.dialogue.need;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What becomes of a need's constraints when one comes or goes. */
final class Revision {
    private Revision() {}

    /** With a constraint that replaces what it contradicts. */
    static Need added(Need need, Constraint added, SharedAttributes shared) {
        if (added.attribute().equals(Constraint.CATEGORY) && added.polarity() == Polarity.REQUIRE) {
            return inCategory(need, added, shared);
        }
        List<Constraint> kept = new ArrayList<>();
        for (Constraint old : need.constraints()) {
            if (!old.attribute().equals(added.attribute())) {
                kept.add(old);
            } else {
                kept.addAll(survivor(old, added));
            }
        }
        kept.add(added);
        return with(need, kept);
    }

    /** With a constraint in place of all that was required of its attribute. */
    static Need replaced(Need need, Constraint revised, SharedAttributes shared) {
        if (revised.attribute().equals(Constraint.CATEGORY)) {
            return added(need, revised, shared);
        }
        List<Constraint> kept = need.constraints().stream()
                .filter(old -> !old.attribute().equals(revised.attribute())
                        || old.turn() == revised.turn()
                        || old.polarity() != revised.polarity())
                .toList();
        return added(with(need, kept), revised, shared);
    }

    static Need removed(Need need, String attribute) {
        if (attribute.equals(Ordering.ORDER)) {
            return unordered(need);
        }
        boolean ordered = need.ordering() != null && need.ordering().attribute().equals(attribute);
        List<Integer> turns = need.constraints().stream()
                .filter(old -> old.attribute().equals(attribute))
                .map(Constraint::turn)
                .toList();
        return new Need(
                need.scope(),
                need.constraints().stream()
                        .filter(old -> !old.attribute().equals(attribute) && !isModelOf(old, attribute, turns))
                        .toList(),
                need.words(),
                ordered ? null : need.ordering());
    }

    /** Without the order asked for, and without the wish for any value to order by. */
    private static Need unordered(Need need) {
        Ordering ordering = need.ordering();
        return ordering == null
                ? need
                : new Need(
                        need.scope(),
                        need.constraints().stream()
                                .filter(old -> old.operator() != Operator.KNOWN
                                        || old.polarity() != Polarity.REQUIRE
                                        || !old.attribute().equals(ordering.attribute()))
                                .toList(),
                        need.words(),
                        null);
    }

    /** Whether it names a model that was said together with the maker given up: the T7 of "samsung t7". */
    private static boolean isModelOf(Constraint old, String attribute, List<Integer> turns) {
        return attribute.equals(CatalogueItem.BRAND)
                && old.attribute().equals(Constraint.NAME)
                && isNumbered(old)
                && turns.contains(old.turn());
    }

    /** Whether the constraint asks for a kind of product that the need is not about. */
    static boolean isOfAnotherKind(Need need, Constraint constraint) {
        return constraint.attribute().equals(Constraint.CATEGORY)
                && constraint.polarity() == Polarity.REQUIRE
                && !refines(kinds(need), constraint);
    }

    /** Whether something else of the same kind is looked for: a soundbar after a portable speaker, and not a white one in place of it. */
    static boolean isAnotherChoice(Need before, Need after) {
        return kinds(before).stream().anyMatch(kind -> refines(kinds(after), kind))
                && before.constraints().stream()
                        .anyMatch(old -> isChosen(old) && !after.constraints().contains(old))
                && after.constraints().stream().anyMatch(now -> isChosen(now) && isContrary(before, now));
    }

    private static boolean isChosen(Constraint constraint) {
        return constraint.polarity() == Polarity.REQUIRE && constraint.strength() == Strength.HARD;
    }

    private static boolean isContrary(Need before, Constraint now) {
        return before.constraints().stream()
                .anyMatch(old -> old.attribute().equals(now.attribute())
                        && isChosen(old)
                        && old.operator() == now.operator()
                        && (now.operator() == Operator.IS || now.operator() == Operator.CONTAINS)
                        && Collections.disjoint(old.values(), now.values()));
    }

    private static List<Constraint> kinds(Need need) {
        return need.constraints().stream()
                .filter(old -> old.attribute().equals(Constraint.CATEGORY) && old.polarity() == Polarity.REQUIRE)
                .toList();
    }

    private static boolean refines(List<Constraint> kinds, Constraint category) {
        return kinds.isEmpty() || kinds.stream().anyMatch(old -> old.values().containsAll(category.values()));
    }

    private static Need inCategory(Need need, Constraint category, SharedAttributes shared) {
        List<Constraint> before = kinds(need);
        boolean refines = refines(before, category);
        List<Constraint> kept = new ArrayList<>();
        kept.add(category);
        for (Constraint old : need.constraints()) {
            if (!before.contains(old) && (refines ? applies(old, category, shared) : isOfThePerson(old))) {
                kept.add(old);
            }
        }
        return refines ? with(need, kept) : new Need(need.scope(), kept, "", null);
    }

    private static boolean applies(Constraint old, Constraint category, SharedAttributes shared) {
        return category.values().stream()
                .anyMatch(value -> value instanceof AttributeValue.Term term && shared.applies(old, term.term()));
    }

    private static boolean isOfThePerson(Constraint old) {
        return old.polarity() == Polarity.EXCLUDE && old.attribute().equals(CatalogueItem.BRAND);
    }

    /** What is left of an old constraint on the same attribute: all, part or nothing of it. */
    private static List<Constraint> survivor(Constraint old, Constraint added) {
        if (sameCondition(old, added)) {
            return List.of();
        }
        if (old.polarity() != added.polarity()) {
            return withoutValues(old, added);
        }
        boolean stays = old.polarity() == Polarity.EXCLUDE
                || old.turn() == added.turn()
                || (old.strength() == Strength.HARD && added.strength() == Strength.SOFT)
                || isOtherPartOfName(old, added)
                || (side(old.operator()) * side(added.operator()) < 0 && leaveRoom(old, added));
        return stays ? List.of(old) : List.of();
    }

    /** Whether anything lies within both of two bounds, one from above and one from below: nothing is over 1000 and up to 750. */
    private static boolean leaveRoom(Constraint one, Constraint other) {
        boolean above = side(one.operator()) > 0;
        Constraint upper = above ? one : other;
        Constraint lower = above ? other : one;
        return !(upper.values().getFirst() instanceof AttributeValue.Amount(double most)
                && lower.values().getFirst() instanceof AttributeValue.Amount(double least)
                && most < least);
    }

    /** A model number and a feature are two parts of a name: "with wifi" after "b650" asks for both. */
    private static boolean isOtherPartOfName(Constraint old, Constraint added) {
        return old.attribute().equals(Constraint.NAME) && isNumbered(old) != isNumbered(added);
    }

    private static boolean isNumbered(Constraint part) {
        return part.values().stream()
                .anyMatch(value -> value instanceof AttributeValue.Term(String term)
                        && term.chars().anyMatch(Character::isDigit));
    }

    private static boolean sameCondition(Constraint old, Constraint added) {
        return old.operator() == added.operator()
                && old.values().equals(added.values())
                && old.polarity() == added.polarity()
                && (old.strength() == added.strength() || added.strength() == Strength.HARD);
    }

    private static List<Constraint> withoutValues(Constraint old, Constraint added) {
        if (added.operator() == Operator.KNOWN && added.polarity() == Polarity.EXCLUDE) {
            return List.of(); // no radiator, so none of about 360 mm
        }
        if (side(old.operator()) != 0 || side(added.operator()) != 0 || old.operator() == Operator.BETWEEN) {
            return List.of(old);
        }
        if (old.operator() == Operator.KNOWN && added.operator() != Operator.KNOWN) {
            return old.polarity() == Polarity.REQUIRE ? List.of(old) : List.of(); // no blue switches, but switches
        }
        if (added.operator() == Operator.KNOWN) {
            return old.operator() != Operator.KNOWN ? List.of(old) : List.of();
        }
        Set<AttributeValue> left = new HashSet<>(old.values());
        left.removeAll(new HashSet<>(added.values()));
        if (left.isEmpty()) {
            return List.of();
        }
        return List.of(old.with(
                old.operator(), old.values().stream().filter(left::contains).toList()));
    }

    /** 1 for a bound from above, -1 for one from below, 0 for what is no one-sided bound. */
    private static int side(Operator operator) {
        return switch (operator) {
            case AT_MOST, LESS_THAN -> 1;
            case AT_LEAST, MORE_THAN -> -1;
            case IS, CONTAINS, BETWEEN, KNOWN -> 0;
        };
    }

    private static Need with(Need need, List<Constraint> constraints) {
        return new Need(need.scope(), constraints, need.words(), need.ordering());
    }
}
