package dev.souk.dialogue.understanding.numbers;

import dev.souk.dialogue.understanding.language.NumberWord;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number in words and where it ends; of English one word, for more are joined by {@link SpokenNumbers}.
 *
 * <p>Digits gather in {@code digit}, multipliers under ten thousand in {@code section}, the rest in {@code total}; a last Chinese
 * digit without a multiplier counts in tenths of the multiplier before it, unless a zero came between: 一百五 is 150, 一百零五 is 105.
 *
 * @param to exclusive
 */
record Numeral(double value, int to) {
    private static final double MYRIAD = 10_000;
    private static final String POINT = "点";
    private static final Set<String> SHORTENED = Set.of("千");

    /** The number in words that begins here, or null. */
    static @Nullable Numeral spoken(List<Token> tokens, int from) {
        double total = 0;
        double section = 0;
        double digit = -1;
        double last = 1;
        boolean zero = false;
        int at = from;
        for (; at < tokens.size(); at++) {
            Optional<NumberWord> found = NumberWord.of(tokens.get(at).form());
            boolean apart = at > from
                    && tokens.get(at).kind() == Token.Kind.HAN
                    && !tokens.get(at).glued();
            if (found.isEmpty() || apart || (at == from && isBareMultiplier(tokens, at))) {
                break;
            }
            NumberWord word = found.get();
            if (at > from && tokens.get(at).kind() == Token.Kind.WORD && !word.multiplies()) {
                break; // English numbers of several words are joined before
            }
            if (!word.multiplies()) {
                zero |= word.value() == 0;
                boolean either = digit > 0 // 兩三人 are three at most
                        && word.value() == digit + 1
                        && tokens.get(at).kind() == Token.Kind.HAN;
                digit = either ? word.value() : Math.max(digit, 0) * (joins(digit, word) ? 1 : 10) + word.value();
                continue;
            }
            double factor = digit < 0 && section == 0 ? 1 : Math.max(digit, 0);
            if (word.value() >= MYRIAD) {
                double part = section + (section == 0 ? factor : Math.max(digit, 0));
                total = total > word.value() // 一億兩千萬
                        ? total + part * word.value()
                        : (total + part) * word.value();
                section = 0;
            } else {
                section += factor * word.value();
            }
            last = word.value();
            digit = -1;
            zero = false;
        }
        if (at == from) {
            return null;
        }
        if (isPoint(tokens, at)) {
            return decimal(total + section + Math.max(digit, 0), tokens, at + 1);
        }
        return new Numeral(total + section + tail(tokens, at, digit, last, zero), at);
    }

    /** 一點五: whether a point between Chinese digits is spoken here. */
    private static boolean isPoint(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).is(POINT)
                && tokens.get(at).glued()
                && tokens.get(at + 1).glued()
                && isHanDigit(tokens.get(at + 1));
    }

    private static Numeral decimal(double whole, List<Token> tokens, int from) {
        double value = whole;
        double place = 0.1;
        int at = from;
        for (; at < tokens.size() && tokens.get(at).glued() && isHanDigit(tokens.get(at)); at++) {
            value += place * NumberWord.of(tokens.get(at).form()).orElseThrow().value();
            place /= 10;
        }
        return new Numeral(Math.rint(value * 1e9) / 1e9, at);
    }

    /** What follows "3千" or "2萬" without a multiplier of its own: 3千5 is 3,500. */
    static Numeral afterMultiplier(double value, double factor, List<Token> tokens, int at) {
        boolean digit = at < tokens.size()
                && tokens.get(at).glued()
                && tokens.get(at).form().length() == 1
                && (tokens.get(at).kind() == Token.Kind.NUMBER || isHanDigit(tokens.get(at)));
        if (!digit) {
            return new Numeral(value, at);
        }
        Token token = tokens.get(at);
        double ones = token.kind() == Token.Kind.NUMBER
                ? Double.parseDouble(token.form())
                : NumberWord.of(token.form()).orElseThrow().value();
        return new Numeral(value + ones * factor / 10, at + 1);
    }

    private static double tail(List<Token> tokens, int at, double digit, double last, boolean zero) {
        if (digit < 0) {
            return 0;
        }
        boolean shortForm =
                last >= 100 && !zero && digit < 10 && tokens.get(at - 1).kind() == Token.Kind.HAN;
        return shortForm ? digit * last / 10 : digit;
    }

    /** "twenty" then "five" add; "二" then "五" are digits in a row. */
    private static boolean joins(double digit, NumberWord word) {
        return digit < 0 || (isTens(digit) && word.value() < 10) || digit == 0;
    }

    private static boolean isTens(double digit) {
        return digit >= 20 && digit % 10 == 0;
    }

    /** 千 and "thousand" alone say no number, while 十 and 百 may, and 千二 is 1,200. */
    private static boolean isBareMultiplier(List<Token> tokens, int at) {
        boolean shortForm = at + 1 < tokens.size()
                && SHORTENED.contains(tokens.get(at).form())
                && tokens.get(at + 1).glued()
                && isHanDigit(tokens.get(at + 1));
        if (shortForm || (at > 0 && tokens.get(at - 1).is("a"))) {
            return false;
        }
        return NumberWord.of(tokens.get(at).form())
                .filter(word -> word.multiplies()
                        && (word.value() > 100 || tokens.get(at).kind() != Token.Kind.HAN))
                .isPresent();
    }

    private static boolean isHanDigit(Token token) {
        return token.kind() == Token.Kind.HAN
                && NumberWord.of(token.form())
                        .filter(word -> !word.multiplies())
                        .isPresent();
    }
}
