package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells when another kind of product than the one looked for so far is named in passing and not asked for. */
final class Aside {
    private static final Set<String> BEING = Set.of("是", "很");
    private static final Set<String> ALSO = Set.of("也", "都", "全");
    private static final Pattern DECLARING =
            Pattern.compile("(?i)^(.*[ ,])?(i|im|i'm|ive|i've|it|its|it's|it'll|we|my)\\b.*|.*(我|它).*");
    private static final Pattern DRAWN = Pattern.compile("(?i)so|(所以|因此).*");
    private static final Pattern NEEDING = Pattern.compile(
            "(?i)(how (much|many) )?[\\w ]*\\b(comes?|included|bundled) (with|in) (it|this|them|that|the (box|first|second|third|last))\\b"
                    + "|\\b(do|does|will|would) (i|we|it|they|this|that|these) (also |still |then )?(need|require|have to (buy|get))\\b"
                    + "|\\b(do|does|will|would|did) (it|they|this|that|these|those|either|the (first|second|third|last)( one)?)"
                    + " ((even|also|actually|all|both) )?(come|ship|have|include|get)\\b"
                    + "|([這这]|它|第[一二三]).{0,4}(需要|要(另外|再|額外|额外)?(買|买|配|加|裝|装)|(有沒有|有没有|有|會|会)?附)");
    private static final Pattern THOUGHT = Pattern.compile("(我|因為|因为)*(想說|想说)(?!.*(順便|顺便|也|另外|還|还))");
    private static final Pattern LEADING_ON = Pattern.compile("(?i)so|then|(那|所以|因此).*");

    private static final Pattern THEIRS = Pattern.compile("(?i)\\btheir( \\w+)?\\s*$|([他她它][們们]|[他她它]家)家?的?$");
    private static final Pattern WHICH_HAS = Pattern.compile("(?i)\\bwhich (one )?(has|have|comes? with|got)\\b");
    private static final Pattern OF_SOMEBODY = Pattern.compile("(?i)\\b(his|her|their)( \\w+)?\\s*$|[他她]的?$");
    private static final Pattern IS = Pattern.compile("(?i)\\s*(is|are|was|were|'s)\\b|是|全|都");
    private static final Pattern HAD = Pattern.compile(
            "(?i)\\bi('?ve| have)? (had|used|owned|bought|got)\\b" + "|[用買买有]過|[用買买有]过|(之前|以前|一直)(都|也|就)?[用買买]");
    private static final Pattern WANTED = Pattern.compile("(?i)\\b(want|need|show|about|see)\\b|想要|想看|要看|給我|给我|想買|想买");

    private static final Pattern CERTAIN = Pattern.compile("(?i)\\b(the|my|our|his|her|their|whole)( \\w+)?\\s*$");

    private final Message message;
    private final CategorySet current;

    /** @param current what is looked for so far */
    Aside(Message message, CategorySet current) {
        this.message = message;
        this.current = current;
    }

    /**
     * Whether the chunk, which names this kind of product, is only spoken of: "no more than 65w tdp, its a tiny case" of processors,
     * "because my gpu only comes in May".
     */
    boolean isOnlySpokenOf(int at, CategorySet named) {
        Statement statement = Statement.around(message, at);
        boolean next = (message.chunk(statement.from()).is(Kind.AND) && !Mention.isOwned(message, at)) // "and a mouse"
                || Listing.addsSome(message, at);
        if (named.intersects(current)) {
            return false;
        }
        if (isNeededByItem(at)
                || isThoughtOfBeside(statement)
                || isOfSameMaker(statement, at)
                || isToComeBeside(at, named)) {
            return true;
        }
        if (isBehindQuestionOnItem(at)) {
            return true;
        }
        if (Mention.isSought(message, at)
                || Mention.isToGoWithIt(message, at)
                || Asking.isNamed(Clause.at(message, at), at)) {
            return false;
        }
        boolean these = (message.isAfter(at, Kind.THESE)
                        || WHICH_HAS.matcher(message.before(at)).find())
                && !message.has(Kind.SEARCH);
        boolean asksOfThose = (message.has(Kind.ORDINAL) || these)
                && message.has(
                        Kind.QUESTION); // "the most ram the first one takes?", "which of these has the best speaker?"
        boolean leaves = (message.has(Kind.THANK) && !isDescribedHere(at, named) && !Mention.opensNext(message, at))
                || endsWithBye();
        if (asksOfThose || (leaves && !message.has(Kind.SEARCH))) {
            return true;
        }
        return isDescribed(at)
                || isLackedBesideQuestion(at)
                || isHappened(statement, at)
                || isSomebodysThing(at)
                || Mention.isAdded(message, at)
                || Mention.isPutOff(message, at)
                || isToldBesideWish(at)
                || isToldBefore(statement, at)
                || isConclusion(statement)
                || isBesideOwn(statement, at)
                || (!next && (statement.givesReason() || fitsHereOnly(statement, at, named)));
    }

    /** "nothing red, his case is all blue", 她的主機板是黑的: what something of somebody's is like. */
    private boolean isSomebodysThing(int at) {
        return OF_SOMEBODY.matcher(message.before(at)).find() && message.goesOn(at, IS);
    }

    /** "thanks. now a wireless mouse for myself": whether the words around and behind say what it is to be. */
    private boolean isDescribedHere(int at, CategorySet named) {
        return IntStream.range(message.clauseStart(at), message.size())
                .anyMatch(beside -> beside != at && message.names(beside, named, Sense.Value.class));
    }

    /** 我再回家量一下機殼空間，掰: whether nothing is said behind a farewell. */
    private boolean endsWithBye() {
        return message.chunks().stream()
                .filter(chunk -> !chunk.isBreak() && !chunk.isFiller())
                .reduce((before, after) -> after)
                .filter(last -> last.is(Kind.BYE))
                .isPresent();
    }

    /** "i swapped to a big case, so normal ATX is fine" of boards: told of, before what follows from it for what is looked for. */
    private boolean isToldBefore(Statement statement, int at) {
        int drawn = statement.to() + 1;
        while (drawn < message.size() && message.chunk(drawn).isBreak()) {
            drawn++;
        }
        return drawn < message.size()
                && DECLARING.matcher(message.before(at)).matches()
                && LEADING_ON.matcher(message.span(drawn, drawn).text()).matches()
                && IntStream.range(drawn, message.size()).anyMatch(after -> message.describes(after, current));
    }

    /** "usb-c, so one cable to the laptop does it" of monitors: what follows from something of what is looked for. */
    private boolean isConclusion(Statement statement) {
        return DRAWN.matcher(message.span(statement.from(), statement.from()).text())
                        .matches()
                && IntStream.range(0, statement.from()).anyMatch(before -> message.describes(before, current));
    }

    /** 那如果要SFX的咧 想說換小機殼 of power supplies: what the shopper thinks of, behind something of what is looked for. */
    private boolean isThoughtOfBeside(Statement statement) {
        return THOUGHT.matcher(message.span(statement.from(), statement.to()).text())
                        .lookingAt()
                && IntStream.range(0, statement.from()).anyMatch(before -> message.describes(before, current));
    }

    /** "from creative? i had their speakers", 羅技的有嗎 我用過他們的鍵盤: another kind that the maker asked for makes, which the shopper has had. */
    private boolean isOfSameMaker(Statement statement, int at) {
        String before = message.before(at);
        return (THEIRS.matcher(before).find() || HAD.matcher(before).find())
                && !WANTED.matcher(before).find()
                && IntStream.range(0, statement.from()).anyMatch(maker -> message.namesBrand(maker, current));
    }

    /** 機殼跟板子都黑的，散熱器也要黑色系 of coolers: told of, where another clause goes on about what is looked for by its name. */
    private boolean isBesideOwn(Statement statement, int at) {
        return !Mention.isAsked(message, at)
                && IntStream.range(statement.to() + 1, message.size())
                        .anyMatch(after -> message.names(after, current, Sense.Category.class)
                                && !Mention.isHeld(message, after)); // 還要一個後背包，裝得下筆電的 of laptops
    }

    /** "how wide does the first one see? i'd like the whole keyboard in the picture": a certain thing told of behind a question on an item. */
    private boolean isBehindQuestionOnItem(int at) {
        return CERTAIN.matcher(message.before(at)).find()
                && IntStream.range(0, message.clauseStart(at))
                        .filter(before -> message.chunk(before).first().is("?"))
                        .anyMatch(mark -> message.isAfter(mark, Kind.ORDINAL));
    }

    /** Whether the rest of the message says something that what is looked for can have and this kind cannot, and nothing the other way round. */
    private boolean fitsHereOnly(Statement statement, int at, CategorySet named) {
        IntPredicate telling = chunk -> chunk != at && !message.chunk(chunk).isBareNumber();
        IntPredicate here = telling.and(chunk -> Carrying.isOnlyOf(message, chunk, current, named));
        IntPredicate there = telling.and(chunk -> Carrying.isOnlyOf(message, chunk, named, current));
        boolean thereInside =
                IntStream.rangeClosed(statement.from(), statement.to()).anyMatch(there);
        boolean hereInside =
                IntStream.rangeClosed(statement.from(), statement.to()).anyMatch(here);
        boolean thereOutside = outside(statement).anyMatch(there);
        boolean hereOutside = outside(statement).anyMatch(here);
        return !thereOutside && (hereOutside || (hereInside && !thereInside));
    }

    private IntStream outside(Statement statement) {
        return IntStream.range(0, message.size()).filter(at -> !statement.contains(at));
    }

    /** "it needs an igpu, my gpu arrives in May": a story told after something of what is talked about was named. */
    private boolean isToldBesideWish(int at) {
        return message.tellsStory(at)
                && IntStream.range(0, message.clauseStart(at))
                        .anyMatch(
                                before -> message.chunk(before).is(Kind.ORDINAL) || message.describes(before, current));
    }

    /** 機殼是全白的，記憶體也要白色 of memory, 機殼很小 卡長不能超過25公分 of cards: what something is said to be, before more of what is looked for. */
    private boolean isDescribed(int at) {
        boolean alike = at + 2 < message.size() // 鍵盤也黑
                && ALSO.contains(message.span(at + 1, at + 1).text())
                && message.describes(at + 2, current);
        return at + 1 < message.size()
                && (alike || BEING.contains(message.chunk(at + 1).first().form()))
                && IntStream.range(at + 2, message.size())
                        .anyMatch(after -> message.describes(after, current)
                                || message.names(after, current, Sense.Category.class));
    }

    /** 這個要另外買散熱膏嗎, "do i need a fan with it?": what an item shown may need, or come with, is asked of that item. */
    private boolean isNeededByItem(int at) {
        int from = message.clauseStart(at);
        int end = message.clauseEnd(at);
        String clause = message.span(from, end).text();
        boolean asked =
                end + 1 < message.size() && message.chunk(end + 1).first().is("?");
        boolean marked = asked
                || clause.endsWith("嗎")
                || clause.endsWith("吗")
                || NEEDING.matcher(clause).lookingAt();
        boolean sought = IntStream.range(end + 1, message.size())
                .anyMatch(after -> message.chunk(after).is(Kind.SEARCH)); // "do i need paste too? show me some"
        return marked
                && !sought
                && !message.utterance().shown().last().isEmpty()
                && NEEDING.matcher(clause).find();
    }

    /** 要有內顯的因為顯示卡還沒買: what is to come later, where something of what is looked for is said. */
    private boolean isToComeBeside(int at, CategorySet named) {
        return Mention.isToCome(message, at)
                && IntStream.range(0, message.size())
                        .anyMatch(other ->
                                other != at && message.describes(other, current) && !message.describes(other, named));
    }

    /** "is it a dvd or a download? don't have a dvd drive", 這是光碟嗎？我沒有光碟機: what the shopper is without, told after a question. */
    private boolean isLackedBesideQuestion(int at) {
        return Mention.isLacked(message, at)
                && IntStream.range(0, message.clauseStart(at))
                        .anyMatch(before -> message.chunk(before).first().is("?"))
                && IntStream.range(at + 1, message.size())
                        .mapToObj(message::chunk)
                        .noneMatch(chunk -> chunk.isAny(Kind.SEARCH, Kind.QUESTION));
    }

    /** 線會卡到鍵盤，無線的就好 of mice: what would happen to something, before more of what is looked for. */
    private boolean isHappened(Statement statement, int at) {
        return IntStream.range(statement.from() + 1, at)
                        .anyMatch(before -> message.chunk(before).first().is("会"))
                && IntStream.range(statement.to() + 1, message.size())
                        .anyMatch(after -> message.describes(after, current));
    }
}
