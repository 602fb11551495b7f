package dev.souk.evaluation.queries;

import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.text.Stem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what was read is what was annotated: one of the annotated fields, the same operator, and a value equal to one of the
 * annotated ones. Words are equal ignoring case, marks, plurals and known synonyms; amounts with units within one part in twenty;
 * product types also where one name ends in the other (a platform bed is a bed).
 */
final class WishMatch {
    private static final Pattern AMOUNT = Pattern.compile("([\\d.]+)\\s+(\\D.*)");
    private static final double NEARLY = 0.05;

    private final Map<String, String> canonical = new HashMap<>();

    WishMatch(StoreWords words) {
        words.fields()
                .forEach((field, values) -> values.forEach(value ->
                        value.forEach(synonym -> canonical.put(key(field, synonym), normal(value.getFirst())))));
    }

    boolean matches(Wish read, Wish annotated) {
        return read.operator().equals(annotated.operator())
                && parts(annotated.field()).contains(read.field())
                && parts(read.value()).stream().anyMatch(value -> parts(annotated.value()).stream()
                        .anyMatch(wanted -> same(read.field(), value, wanted)));
    }

    private boolean same(String field, String read, String annotated) {
        String one = canonical(field, read);
        String other = canonical(field, annotated);
        boolean type = field.equals(StoreWords.CATEGORY)
                && ((" " + normal(read)).endsWith(" " + normal(annotated))
                        || (" " + normal(annotated)).endsWith(" " + normal(read)));
        return one.equals(other) || type || sameAmount(read, annotated);
    }

    private static boolean sameAmount(String read, String annotated) {
        Matcher one = AMOUNT.matcher(read);
        Matcher other = AMOUNT.matcher(annotated);
        if (!one.matches() || !other.matches()) {
            return isNumber(read) && isNumber(annotated) && Double.parseDouble(read) == Double.parseDouble(annotated);
        }
        for (Unit unit : UnitBook.shipped().named(one.group(2))) {
            for (Unit wanted : UnitBook.shipped().named(other.group(2))) {
                double amount = Double.parseDouble(one.group(1)) * unit.factor();
                double asked = Double.parseDouble(other.group(1)) * wanted.factor();
                if (unit.dimension().equals(wanted.dimension()) && Math.abs(amount - asked) <= NEARLY * asked) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d+(\\.\\d+)?");
    }

    private String canonical(String field, String value) {
        return canonical.getOrDefault(key(field, value), normal(value));
    }

    private static String key(String field, String value) {
        return field + ": " + normal(value);
    }

    private static String normal(String value) {
        String words = value.toLowerCase(Locale.ROOT)
                .replace("'s", "s")
                .replaceAll("[^\\p{Alnum}./]+", " ")
                .strip();
        return String.join(
                " ", Arrays.stream(words.split(" ", -1)).map(Stem::of).toList());
    }

    private static List<String> parts(String joined) {
        return List.of(joined.split("\\|", -1));
    }
}
