package dev.souk.gateway.problem;

import java.util.Objects;

/**
 * One thing wrong with a request.
 *
 * @param field where, as a path: {@code text}, {@code [3].itemId}, {@code query parameter q}, {@code body}
 * @param came what was there, shortened
 * @param expected what would do
 */
public record Flaw(String field, String came, String expected) {
    private static final int SHOWN = 60;

    public Flaw {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(came, "came");
        Objects.requireNonNull(expected, "expected");
    }

    /** The flaw as a sentence. */
    public String sentence() {
        return field + ": " + came + " came; " + expected + " would do.";
    }

    /** A caller's words as they can be shown back: in quotes, short, without what a terminal or a log would act on. */
    public static String quoted(String words) {
        StringBuilder shown = new StringBuilder("\"");
        int[] points = words.codePoints().limit(SHOWN).toArray();
        for (int point : points) {
            boolean printable = !Character.isISOControl(point)
                    && Character.getType(point) != Character.SURROGATE
                    && Character.getType(point) != Character.FORMAT;
            shown.appendCodePoint(printable ? point : '\uFFFD');
        }
        if (words.codePointCount(0, words.length()) > points.length) {
            shown.append('…');
        }
        return shown.append('"').toString();
    }
}
