package dev.souk.dialogue.understanding.reading;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a shopper tells before the first clause that asks for anything: "my old 720p camera gave up. Looking for one with 1080p",
 * 現在兩台 22 吋併在一起，想換成一台 34 吋的. A kind of product, a figure or a maker named there is wished for only where the rest leaves it open.
 *
 * @param end its first chunk that is none of it; 0 where the message begins with what it asks for
 */
public record Background(int end) {
    /** What says that so much is a bound. */
    static final Kind[] BOUNDS = {
        Kind.OR_MORE, Kind.OR_LESS, Kind.AT_LEAST, Kind.AT_MOST, Kind.MORE_THAN, Kind.LESS_THAN
    };

    private static final Background NONE = new Background(0);
    private static final Pattern OF_MY = Pattern.compile("(?i)(of|on|in|from) (my|our|his|her|the)\\b");

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
            "(?i)( and an? [\\w ]{1,12})? (that |which |and |it |just |simply )*(can'?t|cannot|won'?t|doesn'?t|struggles?|barely|is (too |so )?(slow|old|weak|done|dead|dying|broken|toast|finished|fried|gone)|died|broke|gave up)\\b"
                    + "|(已經|已经|都|也|根本|真的|現在|现在)*(不行了|壞了|坏了|掛了|挂了|陣亡|燒了|烧了|跑不|撐不|撑不|帶不|带不|不夠|不够|太慢|很慢|太舊|太旧)");

    private static final String TIME = "time";

    private static final Set<String> THINGS = Set.of("machine", "one", "ones", "机");

    /** What says that the thing told of is to be replaced. */
    private static final Pattern SWAPPING = Pattern.compile(
            "(?i)\\b(swap (it|them|both|those|this|that|to|for)|replac\\w+|upgrad\\w+|instead|new one)\\b|[想要]換|换|換|升級|升级|汰");

    /** What stands for the kind of product told of: "new ones", 換一台. */
    private static final Pattern ANOTHER =
            Pattern.compile("(?i)\\b(new|another|replacement|replace|upgrade|ones?)\\b|新的|換|换|再[買买找]?一|升級|升级");

    /** The background of the message. */
    public static Background of(Message message) {
        if (message.size() == 0 || Asking.in(Clause.at(message, 0))) {
            return NONE;
        }
        int end = IntStream.range(1, message.size())
                .filter(at -> Clause.begins(message, at) && Asking.in(Clause.at(message, at)))
                .findFirst()
                .orElse(0);
        return end == 0 || !Clause.tells(message.span(0, end - 1).text()) ? NONE : new Background(end);
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
                && quantity.isOf(TIME)
                && Clause.at(message, at).chunks().noneMatch(beside -> beside.isAny(BOUNDS));
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
                && Clause.at(message, at).tells()
                && (SWAPPING.matcher(behind(message)).find()
                        || IntStream.range(end, message.size())
                                .anyMatch(asked -> !message.chunk(asked).kinds().isEmpty()));
    }

    /** "the mic of my webcam", 視訊鏡頭的麥克風 of headphones: whether it is something of a thing of another kind that is told of there. */
    public boolean isOfOther(Message message, Span span, CategorySet about) {
        int at = message.chunkAt(span.start());
        int of = message.chunkAt(span.end() - 1);
        int behind = message.goesOn(of, OF_MY) ? of + 3 : message.size();
        boolean before = at > 1 && message.chunk(at - 1).first().is("的") && isOther(message, at - 2, about);
        return contains(at)
                && Clause.at(message, at).tells()
                && (before || (behind < message.size() && isOther(message, behind, about)));
    }

    private static boolean isOther(Message message, int at, CategorySet about) {
        CategorySet kinds = message.chunk(at).kinds();
        return !kinds.isEmpty() && !kinds.intersects(about);
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

    /** "I game on a 1440p monitor and my 1070 is done": whether a model of another kind is told to be what failed. */
    boolean isBesideWhatFailed(Message message, int at) {
        CategorySet named = message.chunk(at).kinds();
        return contains(at)
                && IntStream.range(0, end)
                        .filter(model -> message.chunk(model).isModelNumber() && message.goesOn(model, FAILING))
                        .anyMatch(model -> message.meanings(model, named).isEmpty());
    }

    private String behind(Message message) {
        return message.span(end, message.size() - 1).text().toLowerCase(Locale.ROOT);
    }

    /** Whether a kind of product is only told of there, and no word behind it stands for another of them. */
    boolean tellsOf(Message message, int at) {
        Clause clause = Clause.at(message, at);
        return contains(at)
                && clause.tells()
                && !WISHING.matcher(clause.text()).find()
                && !ANOTHER.matcher(behind(message)).find()
                && clause.chunks()
                        .noneMatch(chunk -> chunk.isAny(Kind.QUESTION, Kind.BACK, Kind.OTHERS, Kind.ALSO)
                                || Asking.seeks(message, chunk))
                && !LOOKING.matcher(message.before(at)).find();
    }
}
