package dev.souk.dialogue.understanding.numbers;

import dev.souk.dialogue.understanding.language.NumberWord;
import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.text.PhraseKey;
import dev.souk.dialogue.understanding.text.Token;
import dev.souk.dialogue.understanding.text.Token.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a quantity that begins at a token: digits ("1,299.99", "1k", "2萬"), words ("two hundred"), Chinese numerals with
 * their spoken short forms (一百五 is 150, 三萬二 is 32,000), a currency sign before and a unit after. Thread-safe.
 */
public final class QuantityReader {
    private static final int MOST_PIECES = 4;

    /** How the names of things begin that are counted in 塊, simplified: boards, drives, cards, screens, batteries. */
    private static final Set<String> FLAT = Set.of("板", "主", "硬", "显", "屏", "萤", "荧", "电", "键");

    private static final int LONGEST_UNIT = 4;
    private static final List<Unit> MONEY = List.of(new Unit(Unit.MONEY, 1));

    /** Of these "a" is a number: "a week", "a terabyte"; "a gram of" is rare, and "a foot" no length. */
    private static final Set<String> COUNTED_BY_ARTICLE = Set.of("time", "storage", "volume");

    private static final double HALF = 0.5;
    private static final double FEWEST_ALONE = 11;

    private final UnitBook units;

    /** What single pieces are counted by: 單條, 單支. */
    private static final Set<String> PIECES = Set.of("条", "支", "片");

    /** What may stand between a number and its half: 兩個半小時, 42號半. */
    private static final Set<String> HALVED = Set.of("个", "号");

    /** What a half that is no part of the number before it is of: 100半價. */
    private static final Set<String> HALF_OF = Set.of("价", "罩", "糖", "公", "升", "斤");

    private static final Set<Kind> SIZED = EnumSet.of(Kind.WORD, Kind.NUMBER);

    private static final Set<String> OFTEN = Set.of("once", "twice", "times");

    private static final Set<String> WHOLE = Set.of("full", "whole");

    /** Words that are units only where they are written to their number: "$25 a piece", "27 in black". */
    private static final Set<String> WORDS = Set.of("in", "a");

    private static final List<String> IN_ONE = List.of("-", "in", "-");

    public QuantityReader(UnitBook units) {
        this.units = units;
    }

    /** The quantity that begins here. */
    public Optional<Quantity> at(List<Token> tokens, int from) {
        String sign = signAt(tokens, from);
        int start = from + (sign == null ? 0 : signLength(tokens, from));
        Numeral numeral = numeral(tokens, start);
        if (numeral == null || isInOne(tokens, from)) {
            return Optional.empty();
        }
        Quantity quantity = withUnit(tokens, from, numeral);
        if (sign != null && quantity.units().isEmpty()) {
            return Optional.of(new Quantity(from, quantity.to(), quantity.value(), MONEY, sign));
        }
        boolean lone = quantity.units().isEmpty() && isLoneWord(tokens, from, numeral.to());
        return lone ? Optional.empty() : Optional.of(quantity);
    }

    /** One spoken digit without a unit, such as 一 or "one", is rarely meant as a number; "fifteen" is. */
    private static boolean isLoneWord(List<Token> tokens, int from, int to) {
        boolean article = from > 0 && tokens.get(from - 1).is("a");
        boolean small = NumberWord.of(tokens.get(from).form())
                .filter(word -> word.value() >= FEWEST_ALONE)
                .isEmpty();
        return to == from + 1 && tokens.get(from).kind() != Kind.NUMBER && small && !article;
    }

    private @Nullable String signAt(List<Token> tokens, int from) {
        int length = signLength(tokens, from);
        if (length == 0) {
            return null;
        }
        return tokens.get(from).is("$") && length == 1 ? "" : units.currency(PhraseKey.of(tokens, from, from + length));
    }

    private int signLength(List<Token> tokens, int from) {
        for (int length = Math.min(2, tokens.size() - from - 1); length >= 1; length--) {
            boolean number = tokens.get(from + length).kind() == Kind.NUMBER;
            boolean dollar = length == 1 && tokens.get(from).is("$");
            boolean named =
                    !units.currency(PhraseKey.of(tokens, from, from + length)).isEmpty();
            boolean spoken = named && Numeral.spoken(tokens, from + length) != null; // 台幣兩千
            if ((number && (dollar || named)) || spoken) {
                return length;
            }
        }
        return 0;
    }

    private Quantity withUnit(List<Token> tokens, int from, Numeral numeral) {
        long key = PhraseKey.EMPTY;
        Quantity best = new Quantity(from, numeral.to(), numeral.value(), List.of(), "");
        int unit = isHyphen(tokens, numeral.to()) ? numeral.to() + 1 : numeral.to();
        for (int at = unit; at < Math.min(tokens.size(), unit + LONGEST_UNIT); at++) {
            if (tokens.get(at).kind() == Kind.BREAK && !tokens.get(at).is("\"")) {
                break;
            }
            if (at == unit && tokens.get(at).is("+") && tokens.get(at).glued()) {
                continue; // "10+ hours": the bound is read by who reads bounds
            }
            key = PhraseKey.extended(key, tokens, unit, at);
            if (PhraseKey.isJoiner(tokens.get(at))) {
                continue; // the mark of "8G*2" belongs to no unit
            }
            List<Unit> found = units.at(key);
            String currency = units.currency(key);
            boolean apart =
                    WORDS.contains(tokens.get(unit).form()) && !tokens.get(unit).glued();
            apart |= isWith(tokens, at) || isPieces(tokens, numeral, at);
            if (!currency.isEmpty()) {
                best = new Quantity(from, at + 1, numeral.value(), MONEY, currency);
            } else if (!found.isEmpty() && !apart) {
                best = new Quantity(from, at + 1, numeral.value(), found, "");
            }
        }
        return withHalf(tokens, best);
    }

    /** Either number of "a 5-in-1 hub". */
    private static boolean isInOne(List<Token> tokens, int at) {
        return IN_ONE.equals(forms(tokens, at + 1, at + 4)) || IN_ONE.equals(forms(tokens, at - 3, at));
    }

    private static List<String> forms(List<Token> tokens, int from, int to) {
        return from < 0 || to > tokens.size()
                ? List.of()
                : tokens.subList(from, to).stream().map(Token::form).toList();
    }

    /** The hyphen of "27-inch", and not those of "4-6 inch" and "5-in-1". */
    private static boolean isHyphen(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).is("-")
                && tokens.get(at).glued()
                && tokens.get(at + 1).glued()
                && tokens.get(at + 1).kind() == Kind.WORD
                && !(at + 2 < tokens.size() && tokens.get(at + 2).is("-"));
    }

    /** 一塊 Wacom 板子, 兩塊硬碟: pieces of something flat, no money. */
    private static boolean isPieces(List<Token> tokens, Numeral numeral, int at) {
        boolean few = tokens.get(numeral.to() - 1).kind() == Kind.HAN && numeral.value() <= MOST_PIECES;
        return few
                && at == numeral.to()
                && tokens.get(at).is("块")
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).kind() == Kind.WORD
                        || FLAT.contains(tokens.get(at + 1).form()));
    }

    /** "500 w/ 16gb": a with, no watt. */
    private static boolean isWith(List<Token> tokens, int at) {
        return tokens.get(at).is("w")
                && !tokens.get(at).glued()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("/");
    }

    /** 六吋半, "an hour and a half": half a unit more. */
    private static Quantity withHalf(List<Token> tokens, Quantity whole) {
        int to = afterHalf(tokens, whole.to());
        return !whole.isBare() && to > whole.to()
                ? new Quantity(whole.from(), to, whole.value() + HALF, whole.units(), whole.currency())
                : whole;
    }

    /** Where the half behind a number or a unit ends; the same place where there is none. */
    private static int afterHalf(List<Token> tokens, int at) {
        if (at < tokens.size() && tokens.get(at).is("半")) {
            return at + 1;
        }
        boolean half = at + 2 < tokens.size()
                && tokens.get(at).is("and")
                && tokens.get(at + 1).is("a")
                && tokens.get(at + 2).is("half");
        return half ? at + 3 : at;
    }

    /** "six and a half", 兩個半小時, 42半, 42號半. */
    private @Nullable Numeral numeral(List<Token> tokens, int from) {
        Numeral whole = whole(tokens, from);
        if (whole == null) {
            return null;
        }
        boolean counter = whole.to() < tokens.size()
                && HALVED.contains(tokens.get(whole.to()).form());
        int to = afterHalf(tokens, counter ? whole.to() + 1 : whole.to());
        boolean half = to > whole.to() + (counter ? 1 : 0)
                && !(to < tokens.size() && HALF_OF.contains(tokens.get(to).form()));
        return half ? new Numeral(whole.value() + HALF, to) : whole;
    }

    private @Nullable Numeral whole(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return null;
        }
        Token first = tokens.get(from);
        if (first.kind() == Kind.NUMBER) {
            return digits(tokens, from);
        }
        if (isHalf(tokens, from)) {
            return new Numeral(HALF, first.is("half") ? from + 2 : from + 1);
        }
        if (isSingle(tokens, from)) {
            return new Numeral(1, from + 1);
        }
        int counted = countedByArticle(tokens, from);
        return counted > 0 ? new Numeral(1, counted) : Numeral.spoken(tokens, from);
    }

    /** 16G單條, 單支16G: whether it counts one piece beside its size. */
    private static boolean isSingle(List<Token> tokens, int from) {
        boolean pieces = tokens.get(from).is("单")
                && from + 1 < tokens.size()
                && PIECES.contains(tokens.get(from + 1).form());
        return pieces
                && ((from > 0 && SIZED.contains(tokens.get(from - 1).kind()))
                        || (from + 2 < tokens.size() && tokens.get(from + 2).kind() == Kind.NUMBER));
    }

    /** "half a litre", 半公升. */
    private boolean isHalf(List<Token> tokens, int from) {
        int unit = tokens.get(from).is("half") ? from + 2 : from + 1;
        boolean half = tokens.get(from).is("半")
                || (unit < tokens.size()
                        && tokens.get(from).is("half")
                        && (tokens.get(from + 1).is("a") || tokens.get(from + 1).is("an")));
        return half
                && IntStream.rangeClosed(unit + 1, Math.min(tokens.size(), unit + 2))
                        .anyMatch(to -> units.at(PhraseKey.of(tokens, unit, to)).stream()
                                .anyMatch(measure -> !measure.dimension().equals(Unit.COUNT)));
    }

    /** "a week", "an hour", "a full terabyte": where the unit begins that is counted by its article alone, or 0. */
    private int countedByArticle(List<Token> tokens, int from) {
        boolean article = (tokens.get(from).is("a") || tokens.get(from).is("an")) && !isRate(tokens, from);
        boolean whole =
                from + 1 < tokens.size() && WHOLE.contains(tokens.get(from + 1).form());
        int unit = whole ? from + 2 : from + 1;
        boolean counted = article
                && unit < tokens.size()
                && tokens.get(unit).form().length() > 1 // "I'm an L" is no litre
                && units.at(PhraseKey.of(tokens, unit, unit + 1)).stream()
                        .anyMatch(measure -> COUNTED_BY_ARTICLE.contains(measure.dimension()));
        return counted ? unit : 0;
    }

    /** The "a day" of "11 hours a day", "twice a week": how often, and no length of time. */
    private boolean isRate(List<Token> tokens, int article) {
        return article > 0
                && (OFTEN.contains(tokens.get(article - 1).form())
                        || (article > 1
                                && (tokens.get(article - 2).kind() == Kind.NUMBER
                                        || NumberWord.of(tokens.get(article - 2).form())
                                                .isPresent())));
    }

    private static @Nullable Numeral digits(List<Token> tokens, int from) {
        double value;
        try {
            value = Double.parseDouble(tokens.get(from).form());
        } catch (NumberFormatException e) {
            return null;
        }
        if (!Double.isFinite(value) || value > 1e12) {
            return null;
        }
        int next = from + 1;
        if (next >= tokens.size()) {
            return new Numeral(value, next);
        }
        Token after = tokens.get(next);
        boolean k = after.is("k") && after.glued();
        Optional<NumberWord> word = NumberWord.of(after.form()).filter(NumberWord::multiplies);
        if (k || word.isPresent()) {
            double factor = k ? 1000 : word.orElseThrow().value();
            return Numeral.afterMultiplier(value * factor, factor, tokens, next + 1);
        }
        return new Numeral(value, next);
    }
}
