package dev.souk.dialogue.understanding.reading;

import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.text.Token;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which bound a quantity is, from the cues before and after it. */
public final class BoundReader {
    private static final Pattern WELCOME =
            Pattern.compile("(?i)(?<gap>[^,，.。;；!！?？\\d]{0,16}?)[,，.;；、 ]*(but |and |though |但|不過|不过)?"
                    + "(?<![a-z])((?<more>bigger|larger|more|higher|longer|wider|更?[大多長长高]一?[點点]?|再[大多長长高]一?[點点]?)"
                    + "|smaller|shorter|less|lower|lighter|更?[小少短低輕轻]一?[點点]?|再[小少短低輕轻]一?[點点]?)( ones?)?"
                    + "(( is|'s|s| are| would be)( also| totally| perfectly)? (fine|ok|okay|good|great|no problem)( too| as well)?\\b"
                    + "|[都也](可以|行|沒關係|没关系|OK|ok|好))");

    private static final int REACH = 6;
    private static final Set<String> SIGNS = Set.of("<", ">", "=", "≤", "≥");

    /** That turn a bound round and nothing else: "it shouldn't cost more than". */
    private static final Set<String> NEGATIVE =
            Set.of("shouldnt", "mustnt", "cant", "cannot", "couldnt", "wouldnt", "not");
    /** Negative only of what is spent: not "color doesn't matter, what is there below 90". */
    private static final Set<String> REFUSING = Set.of("doesnt", "didnt", "wont", "dont");

    private static final Set<String> SPENDING =
            Set.of("to", "wanna", "go", "pay", "spend", "be", "have", "got", "花", "付", "出");

    /** The 拉到120 of 360水冷 預算拉到120. */
    private static final Pattern RAISED = Pattern.compile("[拉提加調调改升降壓压][高升]?(到|為|为|成)");

    /** "not much more than 700", "nothing a lot over 90": what weakens a bound and leaves it one. */
    private static final Set<String> WEAKENING = Set.of("much", "lot", "lots", "far", "way", "really", "any");

    private BoundReader() {}

    /**
     * A quantity's bound.
     *
     * @param operator {@code IS} where no cue says otherwise
     * @param nearness whether it is said to be about that much, or a little more
     * @param first the first chunk it takes
     * @param last the last chunk it takes
     */
    public record Bound(Operator operator, Nearness nearness, boolean said, int first, int last) {
        /** Whether it is the least that will do. */
        public boolean isLeast() {
            return said && (operator == Operator.AT_LEAST || operator == Operator.MORE_THAN);
        }

        /** Whether it is the most that will do. */
        public boolean isMost() {
            return said && (operator == Operator.AT_MOST || operator == Operator.LESS_THAN);
        }
    }

    public enum Nearness {
        EXACT,
        AROUND,
        JUST_OVER
    }

    public static Bound read(Message message, int at) {
        Bound said = asSaid(message, at);
        boolean capped = said.nearness() == Nearness.AROUND && isCapped(message, at);
        return capped
                ? new Bound(Operator.AT_MOST, Nearness.EXACT, true, said.first(), said.last())
                : welcoming(said, message, at);
    }

    /** "six cups or so, bigger's fine too", 六杯左右 大一點也可以: of a measure, the more or less that would do as well makes it a bound. */
    private static Bound welcoming(Bound said, Message message, int at) {
        Quantity measure = message.chunk(at).quantity();
        boolean measured = measure != null && measure.isMeasure();
        if (!measured || said.operator() != Operator.IS || said.last() + 1 >= message.size()) {
            return said;
        }
        Span behind = message.span(said.last() + 1, message.size() - 1);
        Matcher welcome = WELCOME.matcher(behind.text());
        if (!welcome.lookingAt()) {
            return said;
        }
        Operator operator = welcome.group("more") == null ? Operator.AT_MOST : Operator.AT_LEAST;
        boolean next = welcome.group("gap").isBlank();
        int last = next ? message.chunkAt(behind.start() + welcome.end() - 1) : said.last();
        return new Bound(operator, Nearness.EXACT, true, said.first(), last);
    }

    /** "about 200, can't go over", 200左右 不能再多: whether a limit without a number of its own follows what was said to be about so much. */
    private static boolean isCapped(Message message, int at) {
        int behind = at + 1;
        while (behind < message.size()
                && !message.chunk(behind).isBreak()
                && message.chunk(behind).quantity() == null) {
            behind++;
        }
        return isLimitAlone(message, at + 1) || isLimitAlone(message, behind);
    }

    private static boolean isLimitAlone(Message message, int from) {
        int at = from;
        while (at < message.size() && (message.chunk(at).isBreak() || isAnaphor(message.chunk(at)))) {
            at++;
        }
        boolean limit = at < message.size() && message.chunk(at).isAny(Kind.AT_MOST, Kind.OR_LESS);
        int next = limit ? message.next(at) : -1;
        return limit && (next < 0 || isAnaphor(message.chunk(next)));
    }

    private static boolean isAnaphor(Chunk chunk) {
        return chunk.isFiller() || chunk.isAny(Kind.AND, Kind.BUT, Kind.THIS, Kind.ME, Kind.QUESTION, Kind.BUDGET);
    }

    private static Bound asSaid(Message message, int at) {
        Bound signed = signed(message, at);
        if (signed != null) {
            return signed;
        }
        Bound after = after(message, at);
        Bound before = before(message, at, after == null ? at : after.last());
        if (before == null) {
            return after == null ? meantAfter(message, at) : after;
        }
        boolean bounded = before.nearness() == Nearness.AROUND; // "about 500 ml or more" is no less than 500
        return bounded && after != null && after.nearness() == Nearness.EXACT
                ? new Bound(after.operator(), Nearness.EXACT, true, before.first(), after.last())
                : before;
    }

    /** "my case takes 305 mm so nothing longer than that", 32的放不下，小於這個: a bound on the number said before it. */
    private static Bound meantAfter(Message message, int at) {
        for (int next = at + 1; next + 1 < message.size() && message.chunk(next).quantity() == null; next++) {
            Operator operator = operator(message.chunk(next));
            if (operator != null && message.chunk(next + 1).is(Kind.THIS)) {
                boolean turned = operator != Operator.AT_MOST && negation(message, next) >= 0;
                return new Bound(turned ? opposite(operator) : operator, Nearness.EXACT, true, at, at);
            }
        }
        return new Bound(Operator.IS, Nearness.EXACT, false, at, at);
    }

    /** "<$20", ">= 8 grams". */
    private static @Nullable Bound signed(Message message, int at) {
        StringBuilder signs = new StringBuilder();
        int first = at;
        while (first > 0 && SIGNS.contains(message.chunk(first - 1).first().form())) {
            first--;
            signs.insert(0, message.chunk(first).first().form());
        }
        Operator operator =
                switch (signs.toString()) {
                    case "<" -> Operator.LESS_THAN;
                    case ">" -> Operator.MORE_THAN;
                    case "<=", "≤" -> Operator.AT_MOST;
                    case ">=", "≥" -> Operator.AT_LEAST;
                    default -> null;
                };
        return operator == null ? null : new Bound(operator, Nearness.EXACT, true, first, at);
    }

    private static @Nullable Bound after(Message message, int at) {
        Chunk number = message.chunk(at);
        if (number.meanings().isEmpty()
                && message.tokens().subList(number.from(), number.to()).stream().anyMatch(token -> token.is("+"))) {
            return new Bound(Operator.AT_LEAST, Nearness.EXACT, true, at, at); // "10+ hours"
        }
        int next = message.next(at);
        if (next >= 0 && (isLabel(message.chunk(next)) || isTimes(message, next)) && message.next(next) >= 0) {
            next = message.next(next);
        }
        if (next < 0) {
            return null;
        }
        Chunk chunk = message.chunk(next);
        if (isAmong(message, at, next) || isOfMoney(message, next, at)) {
            return null;
        }
        if (chunk.is(Kind.OR_LESS) && !leads(message, next)) {
            return new Bound(Operator.AT_MOST, Nearness.EXACT, true, at, next);
        }
        if (chunk.is(Kind.OR_MORE) && !leads(message, next)) {
            return new Bound(Operator.AT_LEAST, Nearness.EXACT, true, at, next);
        }
        if (leads(message, next) || !chunk.isAny(Kind.OR_SO, Kind.AND_SOME)) {
            return null;
        }
        int limit = message.next(next);
        if (limit >= 0
                && message.chunk(limit).isAny(Kind.OR_LESS, Kind.OR_MORE)
                && !leads(message, limit)) { // "50 or so max"
            Operator operator = message.chunk(limit).is(Kind.OR_LESS) ? Operator.AT_MOST : Operator.AT_LEAST;
            return new Bound(operator, Nearness.EXACT, true, at, limit);
        }
        Nearness nearness = chunk.is(Kind.OR_SO) ? Nearness.AROUND : Nearness.JUST_OVER;
        return new Bound(Operator.IS, nearness, true, at, next);
    }

    /** 1TB裡面最便宜的: whether the 裡面 behind a measure says among which the most of something is sought. */
    private static boolean isAmong(Message message, int at, int within) {
        int most = message.next(within);
        Quantity measure = message.chunk(at).quantity();
        return message.chunk(within).first().is("里")
                && measure != null
                && measure.isMeasure()
                && most >= 0
                && message.chunk(most).isAny(Kind.LOWEST, Kind.HIGHEST, Kind.MOST, Kind.LEAST);
    }

    /** The x of "reads at 8x at least". */
    private static boolean isTimes(Message message, int at) {
        return message.chunk(at).isUnknown()
                && message.chunk(at).first().is("x")
                && message.chunk(at).first().glued();
    }

    /** 改8核的 預算拉到300: whether it names what may be spent, and the number is of something else. */
    private static boolean isOfMoney(Message message, int label, int number) {
        Quantity quantity = message.chunk(number).quantity();
        return message.chunk(label).is(Kind.BUDGET) && quantity != null && quantity.isMeasure();
    }

    /** Whether it names what is counted, between the number and its bound: "two fans or more", "240 mm long at most", 4.5 分以上. */
    private static boolean isLabel(Chunk chunk) {
        return chunk.quantity() == null
                && chunk.meanings().stream()
                        .map(Meaning::sense)
                        .anyMatch(sense -> sense instanceof Sense.Attribute
                                || sense instanceof Sense.Category
                                || sense instanceof Sense.Degree)
                && !chunk.isAny(Kind.OR_LESS, Kind.OR_MORE, Kind.OR_SO, Kind.AND_SOME);
    }

    /** Whether the cue bounds the quantity after it rather than the one before: "16 GB, max 100", 16吋筆電 預算800. */
    private static boolean leads(Message message, int at) {
        int next = message.next(at);
        boolean led = operator(message.chunk(at)) != null || message.chunk(at).is(Kind.BUDGET);
        return (next >= 0 && message.chunk(next).quantity() != null && led)
                || (message.chunk(at).is(Kind.BUDGET) && message.goesOn(at, RAISED));
    }

    private static @Nullable Bound before(Message message, int at, int last) {
        boolean acted = false;
        Bound around = null; // "at least about 500" is no less than 500
        for (int before = at - 1; before >= Math.max(0, at - REACH); before--) {
            Chunk chunk = message.chunk(before);
            if (chunk.isBreak() || chunk.quantity() != null) {
                return around;
            }
            if (chunk.is(Kind.AROUND) && !acted && around == null) {
                around = new Bound(Operator.IS, Nearness.AROUND, true, before, last);
                continue;
            }
            Operator operator = operator(chunk);
            boolean apart = before < at - 1 && chunk.first().is("sub"); // "with a sub (2.1)"
            if (operator != null && !apart) {
                int negation = operator == Operator.AT_MOST ? -1 : negation(message, before);
                return negation < 0
                        ? new Bound(operator, Nearness.EXACT, true, before, last)
                        : new Bound(opposite(operator), Nearness.EXACT, true, negation, last);
            }
            boolean verb = chunk.isUnknown() && chunk.first().kind() == Token.Kind.HAN; // 至少能煮 1.5 公升
            acted |= verb;
            if (!verb && !isPassable(chunk)) {
                return around;
            }
        }
        return around;
    }

    private static boolean isPassable(Chunk chunk) {
        return chunk.isFiller()
                || chunk.isAny(Kind.BUDGET, Kind.LABEL, Kind.WITH, Kind.SEARCH, Kind.BUT, Kind.FILLER, Kind.REVISE)
                || names(chunk, Sense.Attribute.class);
    }

    private static boolean names(Chunk chunk, Class<?> sense) {
        return chunk.meanings().stream().anyMatch(meaning -> sense.isInstance(meaning.sense()));
    }

    /** The place of a negation that turns the bound round ("not above", "don't want to spend more than"), or -1. */
    private static int negation(Message message, int at) {
        boolean spends = false;
        for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
            Chunk chunk = message.chunk(before);
            boolean refused = spends && REFUSING.contains(chunk.first().form());
            if (isNegative(chunk) || refused) {
                return before;
            }
            spends |= chunk.is(Kind.BUDGET) || SPENDING.contains(chunk.first().form());
            boolean verb = chunk.isUnknown() || names(chunk, Sense.Attribute.class); // "can't weigh more than"
            boolean passable = (verb && before > 0 && isNegative(message.chunk(before - 1)))
                    || chunk.isFiller()
                    || chunk.isAny(Kind.BUDGET, Kind.SEARCH, Kind.LABEL)
                    || WEAKENING.contains(chunk.first().form())
                    || SPENDING.contains(chunk.first().form());
            if (chunk.isBreak() || !passable) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNegative(Chunk chunk) {
        return chunk.isAny(Kind.EXCLUDE, Kind.DISLIKE)
                || NEGATIVE.contains(chunk.first().form());
    }

    public static @Nullable Operator operator(Chunk chunk) {
        if (chunk.is(Kind.AT_MOST)) {
            return Operator.AT_MOST;
        }
        if (chunk.is(Kind.LESS_THAN)) {
            return Operator.LESS_THAN;
        }
        if (chunk.is(Kind.AT_LEAST) && !chunk.is(Kind.FILLER)) {
            return Operator.AT_LEAST;
        }
        return chunk.is(Kind.MORE_THAN) ? Operator.MORE_THAN : null;
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case MORE_THAN -> Operator.AT_MOST;
            case AT_LEAST -> Operator.LESS_THAN;
            case LESS_THAN -> Operator.AT_LEAST;
            case AT_MOST -> Operator.MORE_THAN;
            case IS, CONTAINS, BETWEEN, KNOWN -> operator;
        };
    }

    /** Whether the chunk is a bound of a number that follows, so that no degree is read from it: "max 100", 最長只能塞 300mm. */
    public static boolean isOfNumberBehind(Message message, int at, CategorySet about) {
        int next = message.next(at);
        while (next >= 0
                && message.chunk(next).quantity() == null
                && message.meanings(next, about).isEmpty()) {
            next = message.next(next);
        }
        return operator(message.chunk(at)) != null
                && next >= 0
                && message.chunk(next).quantity() != null;
    }
}
