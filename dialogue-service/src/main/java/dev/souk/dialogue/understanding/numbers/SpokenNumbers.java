package dev.souk.dialogue.understanding.numbers;

import dev.souk.dialogue.understanding.language.NumberWord;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * English numbers of several words are one token, as people say them: "two fifty" is 250, "ten eighty" 1080, "seventy two hundred" 7200,
 * "one point five" 1.5, and "four k" is 4k. A number of one word stays the word it is: "the two", "number one".
 */
public final class SpokenNumbers {
    private static final double HUNDRED = 100;
    private static final double THOUSAND = 1000;
    private static final int FEWEST_DIGITS = 3;
    private static final double CLOSE = 5;

    private static final Set<String> NOUGHT = Set.of("oh", "o", "zero");
    private static final Set<String> INCHES = Set.of("inch", "inches");
    private static final Set<String> MONEY = Set.of("dollar", "dollars", "buck", "bucks", "usd");

    /** After these "one" is what is spoken of: "the first one ninety at most", "another one twenty litres". */
    private static final Set<String> BEFORE_PRONOUN = Set.of(
            "first", "second", "third", "fourth", "fifth", "last", "this", "that", "which", "another", "other", "each",
            "any", "every", "no", "number", "option", "item");

    private static final Set<String> NO_COMPARATIVE = Set.of("under", "over", "either", "after", "rather");

    private final List<Token> tokens;
    private final LongPredicate names;

    private SpokenNumbers(List<Token> tokens, LongPredicate names) {
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * The tokens, each spoken number of more than one word as one.
     *
     * @param names whether the phrase with a key names anything: the five of "ddr five thirty two gigs" is no part of the number
     */
    public static List<Token> joined(List<Token> tokens, LongPredicate names) {
        return new SpokenNumbers(tokens, names).joined();
    }

    private List<Token> joined() {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            Numeral number = isPronoun(at) || endsName(at) ? null : number(at);
            boolean thousands = number != null && is(number.to(), "k");
            if (number == null || (number.to() == at + 1 && !thousands)) {
                joined.add(tokens.get(at));
                continue;
            }
            joined.add(token(at, number));
            at = number.to() - 1;
            if (thousands) {
                Token k = tokens.get(++at);
                joined.add(new Token(k.kind(), k.form(), k.start(), k.end(), true));
            }
        }
        return joined;
    }

    private Token token(int from, Numeral number) {
        Token first = tokens.get(from);
        int end = tokens.get(number.to() - 1).end();
        boolean whole = number.value() == Math.rint(number.value());
        String form = whole ? Long.toString((long) number.value()) : Double.toString(number.value());
        return new Token(Kind.NUMBER, form, first.start(), end, first.glued());
    }

    /** The "one" of "the first one ninety at most" and of "a smaller one". */
    private boolean isPronoun(int at) {
        if (at == 0 || !is(at, "one")) {
            return false;
        }
        String before = tokens.get(at - 1).form();
        boolean compared = (before.endsWith("er") || before.endsWith("est")) && !NO_COMPARATIVE.contains(before);
        return BEFORE_PRONOUN.contains(before) || compared;
    }

    /** Whether a digit ends what the word before it begins, such as "ddr five" and "wifi six". */
    private boolean endsName(int at) {
        Numeral digit = at == 0 || tokens.get(at - 1).kind() != Kind.WORD ? null : belowTen(at);
        return digit != null && names.test(PhraseKey.of(List.of(tokens.get(at - 1), token(at, digit)), 0, 2));
    }

    /** "two thousand five hundred", "sixteen thousand", or a number below a thousand. */
    private @Nullable Numeral number(int at) {
        Numeral below = isThousand(at) ? new Numeral(1, at) : group(at);
        if (below == null || !isThousand(below.to())) {
            return below;
        }
        Numeral thousands = new Numeral(below.value() * THOUSAND, below.to() + 1);
        Numeral rest = behind(thousands.to());
        return rest == null ? thousands : new Numeral(thousands.value() + rest.value(), rest.to());
    }

    private boolean isThousand(int at) {
        return is(at, "thousand") || is(at, "grand");
    }

    /** "hundred and fifty", "seventy two hundred", "two fifty six", "one oh five", "one four four", "three point five". */
    private @Nullable Numeral group(int at) {
        Numeral first = is(at, "hundred") ? new Numeral(1, at) : digits(at);
        if (first == null) {
            return null;
        }
        if (is(first.to(), "hundred")) {
            Numeral hundreds = new Numeral(first.value() * HUNDRED, first.to() + 1);
            Numeral rest = behind(hundreds.to());
            return rest == null ? hundreds : new Numeral(hundreds.value() + rest.value(), rest.to());
        }
        if (is(first.to(), "point") && belowTen(first.to() + 1) != null) {
            return decimal(first);
        }
        Numeral ones = isAny(first.to(), NOUGHT) ? belowTen(first.to() + 1) : null;
        if (ones != null && ones.value() > 0) {
            return new Numeral(first.value() * HUNDRED + ones.value(), ones.to());
        }
        Numeral second = belowHundred(first.to());
        return second == null || second.value() < 10 || !isOne(first, second)
                ? first
                : new Numeral(first.value() * HUNDRED + second.value(), second.to());
    }

    /** "one point seven five". */
    private Numeral decimal(Numeral whole) {
        double value = whole.value();
        double place = 0.1;
        int at = whole.to() + 1;
        for (Numeral digit = belowTen(at); digit != null; digit = belowTen(at)) {
            value += place * digit.value();
            place /= 10;
            at = digit.to();
        }
        return new Numeral(Math.rint(value * 1e6) / 1e6, at);
    }

    /** Whether two numbers beside each other are one: "thirty forty dollars" are about as much, "two twenty seven inch screens" are two. */
    private boolean isOne(Numeral first, Numeral second) {
        boolean counted = first.value() < 10 && isAny(second.to(), INCHES);
        double apart = second.value() - first.value();
        boolean about = first.value() % CLOSE == 0
                && second.value() % CLOSE == 0
                && (apart == CLOSE || (apart == 2 * CLOSE && first.value() >= 2 * CLOSE));
        return !counted && !about;
    }

    /** What follows hundreds or thousands: "five hundred", "fifty", and behind an "and" no few of something else: "under 200 and two sticks". */
    private @Nullable Numeral behind(int from) {
        boolean and = is(from, "and");
        int at = and ? from + 1 : from;
        Numeral first = belowHundred(at);
        if (first == null) {
            return null;
        }
        if (is(first.to(), "hundred")) {
            Numeral rest = behind(first.to() + 1);
            double hundreds = first.value() * HUNDRED;
            return rest == null
                    ? new Numeral(hundreds, first.to() + 1)
                    : new Numeral(hundreds + rest.value(), rest.to());
        }
        boolean ends =
                first.to() >= tokens.size() || tokens.get(first.to()).kind() == Kind.BREAK || isAny(first.to(), MONEY);
        boolean few = first.value() < 10 && (is(at, "one") || (and && !ends));
        return few ? null : first;
    }

    /** "one four four" as well as a number below a hundred. */
    private @Nullable Numeral digits(int at) {
        double value = 0;
        int end = at;
        for (Numeral digit = belowTen(at); digit != null; digit = belowTen(end)) {
            value = value * 10 + digit.value();
            end = digit.to();
        }
        boolean tens = word(end).filter(word -> !word.multiplies()).isPresent(); // "two one twenty fans"
        return end - at >= FEWEST_DIGITS && !tens ? new Numeral(value, end) : belowHundred(at);
    }

    private @Nullable Numeral belowHundred(int at) {
        Optional<NumberWord> word = word(at).filter(found -> !found.multiplies());
        if (word.isEmpty()) {
            return null;
        }
        double value = word.get().value();
        int hyphen = at + 1 < tokens.size() && tokens.get(at + 1).is("-") ? at + 2 : at + 1;
        Numeral ones = value >= 20 ? belowTen(hyphen) : null;
        return ones == null || ones.value() == 0
                ? new Numeral(value, at + 1)
                : new Numeral(value + ones.value(), ones.to());
    }

    private @Nullable Numeral belowTen(int at) {
        return word(at).filter(word -> !word.multiplies() && word.value() < 10)
                .map(word -> new Numeral(word.value(), at + 1))
                .orElse(null);
    }

    private Optional<NumberWord> word(int at) {
        return at < tokens.size() && tokens.get(at).kind() == Kind.WORD
                ? NumberWord.of(tokens.get(at).form())
                : Optional.empty();
    }

    private boolean is(int at, String form) {
        return at < tokens.size() && tokens.get(at).is(form);
    }

    private boolean isAny(int at, Set<String> forms) {
        return at < tokens.size() && forms.contains(tokens.get(at).form());
    }
}
