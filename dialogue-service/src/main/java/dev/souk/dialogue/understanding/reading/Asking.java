package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether a clause asks for something of the catalogue: by a word of searching, by what must be, by a bound or by a name alone. */
final class Asking {
    /** "a graphics card with 12 GB", "so a tenkeyless keyboard": how a clause begins that only names what is sought. */
    private static final Pattern NAMING = Pattern.compile(
            "(?i)^((so|and|then|ok|okay|please|just|maybe|also|now|therefore)[ ,]+)*(for (my|our|his|her|the) [\\w'-]+,? )?(an?|some|any|one|something|anything)\\b.*");

    /** The "to the" of "so one cable to the laptop does it", behind which a kind of product is not what is named. */
    private static final Pattern BEYOND =
            Pattern.compile("(?i).*\\b(of|in|into|on|to|from|for|at|with) (the|my|our|his|her|their|this|that)\\b.*");

    /** "it shouldn't be louder than 72", "we'd like a drip one", 我想送他一支, 就差一台: what asks without a word of searching. */
    private static final Pattern ASKING = Pattern.compile(
            "(?i)\\b(it|they|that|one|ones) (really |just |also )?(should|must|has to|have to|needs? to|can'?t be|mustn'?t|can ?not be)"
                    + "|\\b(we|he|she|they)('d|’d| would) (really |also |rather )*(like|love|prefer)\\b"
                    + "|\\b(i|we|he|she|they)('ll|’ll| will|'m going to| am going to| plan to) (also |just |probably )*(add|get|take|buy|order|need|want|put|go)\\b"
                    + "|想(送|給|给|幫|帮|替)|要(送|給|给)|[就只還还](差|缺)(?!不|很|多|太)"
                    + "|\\bwhat (can|could|would|do|should) (i|we|you)\\b");

    private static final Pattern LIMITING = Pattern.compile(
            "(?i)\\b(nothing|not|no) (\\w+er than|more than|over|under|above|below)\\b|(不要|不能|別|别|不可)(超|大於|高於|長於|比)");

    /** 去年買的, 每天買, 剛換新: around a word of searching that tells of what was done. */
    private static final Pattern DONE_BEFORE =
            Pattern.compile("(每天|每次|每個月|每个月|常常|去年|前年|上次|上個月|上个月|上週|上周|之前|昨天|前幾天|剛|刚|剛剛|刚刚|才)[^，,。]{0,2}$");

    private static final Pattern DONE = Pattern.compile("(的|了|過|过|到|新|好)");

    private static final Set<String> DOING = Set.of("買", "买", "換", "换", "找", "挑", "選", "选");

    private static final Set<String> QUESTIONS = Set.of("?", "？");

    private static final Pattern NEGATED = Pattern.compile("(?i)(n'?t|\\bnot|\\bcannot|\\bnever)( \\w+)?\\s*$");

    private Asking() {}

    /** Whether the clause asks for something of the catalogue. */
    static boolean in(Clause clause) {
        boolean sought = clause.chunks().anyMatch(chunk -> chunk.is(Kind.REVISE) || seeks(clause.message(), chunk))
                || ASKING.matcher(clause.text()).find()
                || isBound(clause);
        return clause.chunks().anyMatch(Asking::isSaid) && (sought || names(clause));
    }

    /** Whether it is a word of searching that tells of nothing done. */
    static boolean seeks(Message message, Chunk chunk) {
        return chunk.is(Kind.SEARCH) && !isLook(chunk) && !isNothing(message, chunk) && !isDone(message, chunk);
    }

    /** "so a tenkeyless keyboard", and not "so one cable to the laptop": whether the clause begins with an article and names a kind of product there. */
    static boolean isNamed(Clause clause, int at) {
        String text = clause.message().span(clause.from(), at).text();
        return NAMING.matcher(text).matches()
                && !clause.message()
                        .chunk(clause.from())
                        .is(Kind.AND) // "16 gigs of ram, and a keyboard that lights up"
                && !BEYOND.matcher(text).matches();
    }

    /** "…不行了。550以內", "it's a little case so nothing longer than 250 mm": whether a sentence begins that sets a bound, or a kind of product is bounded. */
    private static boolean isBound(Clause clause) {
        boolean bounded = clause.chunks().anyMatch(chunk -> chunk.isAny(Background.BOUNDS))
                && clause.chunks().anyMatch(chunk -> chunk.quantity() != null)
                && !Clause.tells(clause.text());
        boolean limited = LIMITING.matcher(clause.text()).find();
        return (begins(clause) && (bounded || limited))
                || (limited && clause.chunks().anyMatch(kind -> !kind.kinds().isEmpty()));
    }

    /** Whether it begins a sentence, and not behind a question: "do they make one like that? price up to 700 then". */
    private static boolean begins(Clause clause) {
        int from = clause.from();
        return clause.sentence() == from
                && (from == 0
                        || !QUESTIONS.contains(
                                clause.message().chunk(from - 1).first().form()));
    }

    /** The 看 of 看盤 and 看了三年. */
    private static boolean isLook(Chunk chunk) {
        return chunk.first().is("看") && chunk.to() == chunk.from() + 1;
    }

    /** The "anything" of "can't run anything made after 2020". */
    private static boolean isNothing(Message message, Chunk chunk) {
        return chunk.first().is("anything")
                && NEGATED.matcher(message.before(message.chunks().indexOf(chunk)))
                        .find();
    }

    /** The 買 of 去年買的. */
    private static boolean isDone(Message message, Chunk chunk) {
        int at = message.chunks().indexOf(chunk);
        return DOING.contains(message.span(at, at).text())
                && (message.goesOn(at, DONE)
                        || DONE_BEFORE.matcher(message.before(at)).find());
    }

    private static boolean isSaid(Chunk chunk) {
        return chunk.quantity() != null
                || chunk.meanings().stream()
                        .map(Meaning::sense)
                        .anyMatch(sense -> !(sense instanceof Sense.Trait || sense instanceof Sense.Model));
    }

    /** Whether it only names what is sought, with an article or in a sentence that tells of nothing. */
    private static boolean names(Clause clause) {
        Message message = clause.message();
        return IntStream.rangeClosed(clause.from(), clause.to())
                .filter(at -> message.names(at, message.lexicon().all(), Sense.Category.class))
                .anyMatch(at -> !clause.tells() || isNamed(clause, at));
    }
}
