package dev.souk.retrieval.columns;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.AttributeValue.Amount;
import dev.souk.contracts.catalogue.AttributeValue.Several;
import dev.souk.contracts.catalogue.AttributeValue.Term;
import dev.souk.contracts.need.Constraint;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/** What it takes for a value to meet a constraint's operator, polarity aside. */
public final class Comparison {
    private Comparison() {}

    /** The test that a constraint makes of a value that is there. */
    public static Predicate<AttributeValue> of(Constraint constraint) {
        List<AttributeValue> wanted = constraint.values();
        return switch (constraint.operator()) {
            case KNOWN -> _ -> true;
            case IS -> value -> wanted.stream().anyMatch(one -> same(value, one));
            case CONTAINS -> {
                List<String> parts = wanted.stream()
                        .map(Comparison::text)
                        .map(Comparison::folded)
                        .toList();
                yield value -> contains(value, parts);
            }
            case AT_MOST -> bounded(number -> number <= bound(wanted, 0));
            case AT_LEAST -> bounded(number -> number >= bound(wanted, 0));
            case LESS_THAN -> bounded(number -> number < bound(wanted, 0));
            case MORE_THAN -> bounded(number -> number > bound(wanted, 0));
            case BETWEEN -> bounded(number -> number >= bound(wanted, 0) && number <= bound(wanted, 1));
        };
    }

    private static Predicate<AttributeValue> bounded(DoublePredicate test) {
        return value -> {
            double number = Numbers.largest(value);
            return !Double.isNaN(number) && test.test(number);
        };
    }

    private static double bound(List<AttributeValue> wanted, int index) {
        return Numbers.largest(wanted.get(index));
    }

    /** Whether two values are the same: words ignoring case, numbers as numbers, several if any of them is. */
    static boolean same(AttributeValue value, AttributeValue wanted) {
        if (value.equals(wanted)) {
            return true;
        }
        if (value instanceof Several several) {
            return wanted instanceof Several list
                    ? alike(several.values(), list.values())
                    : several.values().stream().anyMatch(one -> same(one, wanted));
        }
        return !(wanted instanceof Several) && folded(text(value)).equals(folded(text(wanted)));
    }

    private static boolean alike(List<AttributeValue> left, List<AttributeValue> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!same(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(AttributeValue value, List<String> parts) {
        return switch (value) {
            case Several several -> several.values().stream().anyMatch(one -> contains(one, parts));
            case Term(String term) -> {
                String folded = folded(term);
                yield parts.stream().anyMatch(folded::contains);
            }
            case Amount amount -> parts.contains(text(amount));
            case AttributeValue.Flag flag -> parts.contains(text(flag));
        };
    }

    static String text(AttributeValue value) {
        return switch (value) {
            case Term(String term) -> term;
            case Amount amount -> amount.json().toString();
            case AttributeValue.Flag(boolean flag) -> Boolean.toString(flag);
            case Several several -> several.toString();
        };
    }

    /** Lower case, full-width forms as half-width. */
    static String folded(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text.strip().toLowerCase(Locale.ROOT)
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
