package dev.souk.evaluation.state.schema;

import dev.souk.dialogue.understanding.text.Simplified;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form in which two ways to write one value are the same: case, spaces, marks, a leading article and Traditional or Simplified
 * count for nothing, times have two digits an hour, and numbers keep only themselves and their bound.
 */
public final class Canonical {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}) ?[:.：] ?(\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern ABOVE = Pattern.compile("以上|above|over|more|\\+|>=");
    private static final Pattern BELOW = Pattern.compile("以下|below|under|less|<=");

    private static final Pattern LISTS = Pattern.compile("[\\s,;、，]+");

    private Canonical() {}

    /** A word or a name. */
    public static String word(String value) {
        String lower = value.toLowerCase(Locale.ROOT).strip();
        Matcher time = TIME.matcher(lower);
        if (time.matches()) {
            return time.group(1).length() == 1
                    ? "0" + time.group(1) + ":" + time.group(2)
                    : time.group(1) + ":" + time.group(2);
        }
        StringBuilder word = new StringBuilder();
        String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
        bare.chars().filter(Character::isLetterOrDigit).forEach(at -> word.append(Simplified.of((char) at)));
        return word.toString();
    }

    /** Several words or names, in any order. */
    public static String words(String value) {
        return LISTS.splitAsStream(value)
                .map(Canonical::word)
                .filter(word -> !word.isEmpty())
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** An amount with its bound. */
    public static String amount(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        Matcher numbers = NUMBER.matcher(lower);
        StringBuilder amount = new StringBuilder();
        while (numbers.find()) {
            amount.append(amount.isEmpty() ? "" : "-").append(numbers.group().replaceFirst("\\.0+$", ""));
        }
        if (amount.isEmpty()) {
            return word(value);
        }
        return (ABOVE.matcher(lower).find() ? ">=" : BELOW.matcher(lower).find() ? "<=" : "") + amount;
    }
}
