package dev.souk.dialogue.understanding.reading;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a shopper tells before the first clause that asks for anything: "my old 720p camera gave up. Looking for one with 1080p",
 * 現在兩台 22 吋併在一起，想換成一台 34 吋的. A kind of product, a figure or a maker named there is wished for only where the rest leaves it open.
 *
 * @param end its first chunk that is none of it; 0 where the message begins with what it asks for
 */
public record Background(int end) {
    private static final Background NONE = new Background(0);
    private static final Set<String> STOPS = Set.of(".", "!", "?", ";", "。", "！", "？", "；");

    /** What tells of somebody or of something, and is no list of wishes. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)\\b(i|i'm|i've|we|we're|we've|my|our|he|he's|she|she's|it's|they|his|her|their|there's|there is|is|are|was|were|has|had|died|broke)\\b"
                    + "|[我他她剛刚們们了過过]|[去前]年|家裡|家里|現在|现在|目前|之前|上次|平常|一直|已經|已经|上一|前一|上個|上个");

    /** "a graphics card with 12 GB", "so a tenkeyless keyboard": how a clause begins that only names what is sought. */
    private static final Pattern NAMING = Pattern.compile(
            "(?i)^((so|and|then|ok|okay|please|just|maybe|also|now|therefore)[ ,]+)*(an?|some|any|one|something|anything)\\b.*");

    /** The "to the" of "so one cable to the laptop does it", behind which a kind of product is not what is named. */
    private static final Pattern BEYOND =
            Pattern.compile("(?i).*\\b(of|in|into|on|to|from|for|at|with) (the|my|our|his|her|their|this|that)\\b.*");

    /** "i also ran out of thermal paste", 滑鼠也給他配一個: what is told of because it is wished for. */
    private static final Pattern WISHING = Pattern.compile(
            "(?i)\\b(also|too|as well|out of|low on|missing|without|no|don'?t have|need|lack)\\b|[沒没缺也再想配]|[還还][要想缺需有]|用完|順便|顺便|另外");

    /** "with an AM5 board and a", 桌上已經有一塊: before the maker or the name of what is had. */
    private static final Pattern HAVING = Pattern.compile(
            "(?i)\\b(my|our|his|her|their|an?|the|old|have|has|had|got|use|uses|used)( [\\w-]+){0,2}\\s*$"
                    + "|[有用買买](了|的是)?(一?[塊块台臺個个支張张把副])?\\s*$");

    /** 看鍵盤, which is a wish, and not the 看 of 叫他看主機板. */
    private static final Pattern LOOKING = Pattern.compile("(?<![他她們们人])看$");

    /** "a 1050 Ti that can't run anything": behind what is told of because it is not up to it. */
    private static final Pattern FAILING = Pattern.compile(
            "(?i)( and an? [\\w ]{1,12})? (that |which |and |it |just |simply )*(can'?t|cannot|won'?t|doesn'?t|struggles?|barely|is (too |so )?(slow|old|weak))\\b"
                    + "|(已經|已经|都|也|根本)*(跑不|撐不|撑不|帶不|带不|不夠|不够|太慢|很慢|太舊|太旧)");

    /** "it shouldn't be louder than 72", "we'd like a drip one", 我想送他一支, 就差一台: what asks without a word of searching. */
    private static final Pattern ASKING = Pattern.compile(
            "(?i)\\b(it|they|that|one|ones) (really |just |also )?(should|must|has to|have to|needs? to|can'?t be|mustn'?t|can ?not be)"
                    + "|\\b(we|he|she|they)('d|’d| would) (really |also |rather )*(like|love|prefer)\\b"
                    + "|\\b(i|we|he|she|they)('ll|’ll| will|'m going to| am going to| plan to) (also |just |probably )*(add|get|take|buy|order|need|want|put|go)\\b"
                    + "|想(送|給|给|幫|帮|替)|要(送|給|给)|[就只還还](差|缺)(了|一)?[台支個个副張张雙双件]");

    /** 去年買的, 每天買, 剛換新: around a word of searching that tells of what was done. */
    private static final Pattern DONE_BEFORE =
            Pattern.compile("(每天|每次|每個月|每个月|常常|去年|前年|上次|上個月|上个月|上週|上周|之前|昨天|前幾天|剛|刚|剛剛|刚刚|才)[^，,。]{0,2}$");

    private static final Pattern DONE = Pattern.compile("(的|了|過|过|到|新)");

    private static final String TIME = "time";

    private static final Set<String> THINGS = Set.of("machine", "one", "ones", "机");

    private static final Set<String> DOING = Set.of("買", "买", "換", "换", "找", "挑", "選", "选");

    private static final Pattern NEGATED = Pattern.compile("(?i)(n'?t|\\bnot|\\bcannot|\\bnever)( \\w+)?\\s*$");

    /** What stands for the kind of product told of: "new ones", 換一台. */
    private static final Pattern ANOTHER =
            Pattern.compile("(?i)\\b(new|another|replacement|replace|upgrade|ones?)\\b|新的|換|换|再[買买找]?一|升級|升级");

    /** The background of the message. */
    public static Background of(Message message) {
        if (message.size() == 0 || asks(message, 0)) {
            return NONE;
        }
        int end = IntStream.range(1, message.size())
                .filter(at -> begins(message, at) && asks(message, at))
                .findFirst()
                .orElse(0);
        return end == 0 || !TELLING.matcher(message.span(0, end - 1).text()).find() ? NONE : new Background(end);
    }

    /** Whether the chunk belongs to it. */
    public boolean contains(int at) {
        return at < end;
    }

    /** Whether what is said from one place of the message to another is a maker or a name told of there, as what is had: "a Dell board". */
    public boolean isOwn(Message message, Constraint constraint) {
        Span span = constraint.span();
        boolean named = constraint.attribute().equals(CatalogueItem.BRAND)
                || constraint.attribute().equals(Constraint.NAME);
        if (span == null || constraint.polarity() != Polarity.REQUIRE || !contains(message.chunkAt(span.start()))) {
            return false;
        }
        return (named || message.goesOn(message.chunkAt(span.end() - 1), FAILING))
                && HAVING.matcher(message.before(message.chunkAt(span.start()))).find()
                && !behind(message).contains(span.text().toLowerCase(Locale.ROOT));
    }

    /** "I code ten hours a day", 一天講八個小時: whether it is how long something takes that is told of there. */
    public boolean isHabit(Message message, int at) {
        Quantity quantity = message.chunk(at).quantity();
        return contains(at)
                && quantity != null
                && quantity.units().stream().anyMatch(unit -> unit.dimension().equals(TIME))
                && chunks(message, at)
                        .noneMatch(beside ->
                                beside.isAny(Kind.OR_MORE, Kind.OR_LESS, Kind.AT_LEAST, Kind.AT_MOST, Kind.MORE_THAN));
    }

    /** "my canvas backpack let the rain in", 去年買的手持吸塵器: whether it is how a thing told of there is, where a kind of product is asked for behind it. */
    public boolean describesKind(Message message, Span span) {
        int at = message.chunkAt(span.start());
        int of = message.chunkAt(span.end() - 1);
        while (of + 1 < end && !isThing(message, of) && isOfPhrase(message, of + 1)) {
            of++;
        }
        return contains(of)
                && isThing(message, of)
                && TELLING.matcher(message.span(sentence(message, at), last(message, of))
                                .text())
                        .find()
                && IntStream.range(end, message.size())
                        .anyMatch(asked -> !message.chunk(asked).kinds().isEmpty());
    }

    private static boolean isThing(Message message, int at) {
        return !message.chunk(at).kinds().isEmpty()
                || THINGS.contains(message.chunk(at).first().form());
    }

    /** Whether it stands between what describes a thing and the thing: another value, the "inch" of "13-inch laptop". */
    private static boolean isOfPhrase(Message message, int at) {
        Chunk chunk = message.chunk(at);
        return !chunk.isBreak() && (!chunk.meanings().isEmpty() || isThing(message, at));
    }

    private String behind(Message message) {
        return message.span(end, message.size() - 1).text().toLowerCase(Locale.ROOT);
    }

    /** Whether a kind of product is only told of there, and no word behind it stands for another of them. */
    boolean tellsOf(Message message, int at) {
        return contains(at)
                && TELLING.matcher(message.span(sentence(message, at), last(message, at))
                                .text())
                        .find()
                && !WISHING.matcher(message.span(first(message, at), last(message, at))
                                .text())
                        .find()
                && !ANOTHER.matcher(behind(message)).find()
                && chunks(message, at)
                        .noneMatch(chunk -> chunk.isAny(Kind.QUESTION, Kind.BACK, Kind.OTHERS, Kind.ALSO)
                                || (chunk.is(Kind.SEARCH) && !isLook(chunk) && !isDone(message, chunk)))
                && !LOOKING.matcher(message.before(at)).find();
    }

    private static int sentence(Message message, int at) {
        int from = at;
        while (from > 0 && !STOPS.contains(message.chunk(from - 1).first().form())) {
            from--;
        }
        return from;
    }

    private static Stream<Chunk> chunks(Message message, int at) {
        return message.chunks().subList(first(message, at), last(message, at) + 1).stream();
    }

    private static int first(Message message, int at) {
        int from = at;
        while (from > 0 && !begins(message, from)) {
            from--;
        }
        return from;
    }

    private static int last(Message message, int at) {
        int to = at;
        while (to + 1 < message.size() && !begins(message, to + 1)) {
            to++;
        }
        return to;
    }

    private static boolean begins(Message message, int at) {
        Chunk before = message.chunk(at - 1);
        boolean counted = message.chunk(at).quantity() != null; // 兩台 22 吋
        return !message.chunk(at).isBreak() && (before.isBreak() || (!counted && message.isSetOff(at - 1)));
    }

    /** Whether the clause that begins with the chunk asks for something of the catalogue. */
    private static boolean asks(Message message, int from) {
        boolean said = chunks(message, from).anyMatch(Background::isSaid);
        boolean sought = chunks(message, from)
                        .anyMatch(chunk -> chunk.is(Kind.REVISE)
                                || (chunk.is(Kind.SEARCH)
                                        && !isLook(chunk)
                                        && !isNothing(message, chunk)
                                        && !isDone(message, chunk)))
                || ASKING.matcher(message.span(from, last(message, from)).text())
                        .find();
        return said && (sought || names(message, from, last(message, from)));
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
    private static boolean names(Message message, int from, int to) {
        boolean tells = TELLING.matcher(
                        message.span(sentence(message, from), to).text())
                .find();
        return IntStream.rangeClosed(from, to)
                .filter(at -> message.names(at, message.lexicon().all(), Sense.Category.class))
                .anyMatch(at -> !tells || isNamed(message, at));
    }

    /** "so a tenkeyless keyboard", and not "so one cable to the laptop": whether its clause begins with an article and names a kind of product. */
    static boolean isNamed(Message message, int at) {
        String text = message.span(first(message, at), at).text();
        return NAMING.matcher(text).matches()
                && !message.chunk(first(message, at)).is(Kind.AND) // "16 gigs of ram, and a keyboard that lights up"
                && !BEYOND.matcher(text).matches();
    }
}
