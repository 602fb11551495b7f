package dev.souk.dialogue.understanding.text;

import dev.souk.dialogue.understanding.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a message into tokens. Letters and digits part ("rtx4070ti" is rtx, 4070, ti), every Chinese character stands alone,
 * a decimal point and thousands separators stay in their number. One pass, linear; any UTF-16 is accepted. Thread-safe.
 */
public final class Tokenizer {
    private static final String BREAKS = ",.;:!?\n\r。，；：！？…[]{}<>|\"“”「」『』";

    private static final int LONGEST_UNIT = 3;

    private Tokenizer() {}

    /**
     * The tokens of a text, at most {@code limit} of them: what follows is left unread.
     */
    public static List<Token> tokens(String text, int limit) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        int lastEnd = -1;
        while (at < text.length() && tokens.size() < limit) {
            char character = text.charAt(at);
            if (isSpace(character)) {
                at++;
                continue;
            }
            int end = at == lastEnd ? beforeCross(text, at, end(text, at)) : end(text, at);
            Kind kind = kind(text, at);
            tokens.add(new Token(kind, form(text, at, end, kind), at, end, at == lastEnd));
            lastEnd = end;
            at = end;
        }
        return tokens;
    }

    /** Cuts the cross off a unit written into it: 16GBx2 is 16, GB, x, 2. */
    private static int beforeCross(String text, int at, int end) {
        boolean unit = end - at >= 2 && end - at <= LONGEST_UNIT && digitAt(text, at - 1) && digitAt(text, end);
        boolean cross = unit && (text.charAt(end - 1) == 'x' || text.charAt(end - 1) == 'X');
        return cross ? end - 1 : end;
    }

    private static Kind kind(String text, int at) {
        char character = half(text.charAt(at));
        if (isDigit(character)) {
            return Kind.NUMBER;
        }
        if (isHan(character)) {
            return Kind.HAN;
        }
        if (Character.isLetter(text.codePointAt(at))) {
            return Kind.WORD;
        }
        return BREAKS.indexOf(text.charAt(at)) >= 0 && !joins(text, at) ? Kind.BREAK : Kind.SYMBOL;
    }

    /** Whether a mark stands inside a name or a time, such as M.2 and 16:9, or is the inch of 2.5", and so breaks nothing. */
    private static boolean joins(String text, int at) {
        char mark = text.charAt(at);
        boolean number = mark == '.' // "no. 1"
                && text.regionMatches(true, Math.max(0, at - 2), "no", 0, 2)
                && (at < 3 || !Character.isLetter(text.charAt(at - 3)))
                && digitAt(text, at + 2);
        return number
                || (mark == '"' && digitAt(text, at - 1))
                || ((mark == '.' || mark == ':')
                        && at > 0
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at - 1))
                        && Character.isLetterOrDigit(text.charAt(at + 1))
                        && !isHan(text.charAt(at + 1))
                        && !isHan(text.charAt(at - 1)));
    }

    private static int end(String text, int at) {
        char first = half(text.charAt(at));
        if (isDigit(first)) {
            return endOfNumber(text, at);
        }
        if (isHan(first)) {
            return at + 1;
        }
        int codePoint = text.codePointAt(at);
        int end = at + Character.charCount(codePoint);
        if (!Character.isLetter(codePoint)) {
            return end;
        }
        while (end < text.length()) {
            int next = text.codePointAt(end);
            boolean letter = (Character.isLetter(next) && !isHan((char) next))
                    || Character.getType(next) == Character.NON_SPACING_MARK;
            if (!letter && !isInnerApostrophe(text, end)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isInnerApostrophe(String text, int at) {
        char character = text.charAt(at);
        return (character == '\'' || character == '’' || character == '＇')
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && !isHan(text.charAt(at + 1));
    }

    private static int endOfNumber(String text, int at) {
        int end = at;
        boolean fraction = false;
        while (end < text.length()) {
            char character = half(text.charAt(end));
            if (isDigit(character)) {
                end++;
            } else if (character == '.' && !fraction && digitAt(text, end + 1)) {
                fraction = true;
                end++;
            } else if (character == ',' && !fraction && isThousands(text, end) && isOneWidth(text, end)) {
                end += 4;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isThousands(String text, int comma) {
        return digitAt(text, comma + 1)
                && digitAt(text, comma + 2)
                && digitAt(text, comma + 3)
                && !digitAt(text, comma + 4);
    }

    /** Whether a comma is as wide as the digits beside it, as no pause between two numbers is: 850，150. */
    private static boolean isOneWidth(String text, int comma) {
        return isDigit(text.charAt(comma + 1)) == (text.charAt(comma) == ',');
    }

    private static boolean digitAt(String text, int at) {
        return at >= 0 && at < text.length() && isDigit(half(text.charAt(at)));
    }

    private static String form(String text, int start, int end, Kind kind) {
        StringBuilder form = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            char character = Simplified.of(half(text.charAt(at)));
            boolean comma = kind == Kind.NUMBER && character == ',';
            boolean apostrophe = kind == Kind.WORD && (character == '\'' || character == '’');
            if (!comma && !apostrophe) {
                form.append(kind == Kind.WORD ? Character.toLowerCase(character) : character);
            }
        }
        return form.toString();
    }

    private static char half(char character) {
        return character >= '！' && character <= '～' ? (char) (character - 0xFEE0) : character;
    }

    private static boolean isSpace(char character) {
        return character != '\n' && (Character.isWhitespace(character) || character == '\u3000');
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
