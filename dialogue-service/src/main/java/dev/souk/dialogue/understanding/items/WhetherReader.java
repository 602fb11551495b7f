package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question for yes or no that points at none of the items shown is a wish for what it names: "can it grind beans?", 可以打奶泡嗎,
 * "and dimmable?". It stays a question where all of them have it, and where it says what something is: "is it dimmable?".
 */
final class WhetherReader {
    private static final Set<String> MODALS = Set.of("can", "could", "will", "does", "do", "has", "got", "have", "any");
    private static final Pattern NOT_OR = Pattern.compile("能不能|可不可以|可否|有沒有|有没有|會不會|会不会");
    private static final Pattern COPULA = Pattern.compile(
            "(?i)\\W*((so|and|but|ok|okay|oh|uh|um+|well|wait|hm+),? )*(is|are|isn'?t|aren'?t|was|were)\\b.*|.*(?<![要但可還还也])是(?!否).*|.*(是不是|是否).*");
    private static final Pattern OF_ALL = Pattern.compile(
            "(?i).*([那還还]有|有[沒没]有.*的\\W*$|\\b(any|got|(do|did) (yo)?u( guys)? (have|sell|do|carry|stock))\\b).*");
    private static final Pattern ANY_ONE = Pattern.compile("(?i)\\b(ones?|any|some|something|anything)\\s*$");
    private static final Set<String> OPEN =
            Set.of("how", "what", "whats", "which", "why", "when", "where", "who", "几", "多", "什", "哪", "怎", "谁");

    private final Message message;
    private final CategorySet about;
    private final boolean focused;

    WhetherReader(Message message, CategorySet about) {
        this.message = message;
        this.about = about;
        this.focused = message.utterance().shown().focus() != null;
    }

    /** Whether it wishes for something that not all of these items have. */
    boolean wishes(List<CatalogueItem> items) {
        return !message.has(Kind.ORDINAL)
                && !new QuestionForm(message).asksToDrop()
                && Clause.of(message).stream()
                        .filter(clause -> asks(clause) && !pointsAtOne(clause, items))
                        .anyMatch(clause -> clause.places()
                                .anyMatch(at -> !message.isAfter(at, Kind.EXCLUDE)
                                        && isLast(at, clause)
                                        && isLacked(at, isOfThem(clause), items)));
    }

    /** Whether it asks for yes or no, and not what something is or how much of it there is. */
    private boolean asks(Clause clause) {
        List<Token> tokens = tokens(clause).dropWhile(QuestionForm::opens).toList();
        String text = text(clause);
        boolean whether = clause.isMarked(message)
                || tokens.stream().anyMatch(token -> token.is("吗"))
                || (!tokens.isEmpty() && MODALS.contains(tokens.getFirst().form()))
                || NOT_OR.matcher(text).find();
        return whether
                && !COPULA.matcher(text).matches()
                && tokens.stream().noneMatch(token -> OPEN.contains(token.form()))
                && clause.chunks(message)
                        .noneMatch(chunk -> chunk.isAny(
                                Kind.HOW_MUCH, Kind.TELL_MORE, Kind.COMPARE, Kind.SAME, Kind.THAN, Kind.TOPIC));
    }

    /** Whether it is of an item: one pointed at, the only one shown, or the one talked about last where not the whole shop is asked. */
    private boolean pointsAtOne(Clause clause, List<CatalogueItem> items) {
        boolean these = clause.places()
                .anyMatch(at -> message.chunk(at).is(Kind.THIS) && !isThen(at, clause) && !isRelative(at));
        boolean it = clause.chunks(message).noneMatch(chunk -> chunk.is(Kind.THIS) && !isIt(chunk));
        boolean one = focused || items.size() == 1;
        return (these && (one || !it))
                || (focused && !OF_ALL.matcher(text(clause)).matches());
    }

    /** 那有白的嗎: a word that draws on what was said, at the beginning. */
    private boolean isThen(int at, Clause clause) {
        Chunk chunk = message.chunk(at);
        return chunk.first().is("那")
                && chunk.to() == chunk.from() + 1
                && clause.places()
                        .filter(before -> before < at)
                        .mapToObj(message::chunk)
                        .allMatch(Chunk::isFiller);
    }

    /** "one that's wireless?". */
    private boolean isRelative(int at) {
        return ANY_ONE.matcher(message.before(at)).find();
    }

    private static boolean isIt(Chunk chunk) {
        return chunk.first().is("it") || chunk.first().is("它");
    }

    private boolean isOfThem(Clause clause) {
        return clause.chunks(message).anyMatch(chunk -> chunk.is(Kind.THESE));
    }

    /** Whether nothing unknown is said of it: the wireless of "will wireless lag?" is not asked for. */
    private boolean isLast(int at, Clause clause) {
        return clause.places().filter(after -> after > at).noneMatch(after -> message.chunk(after)
                .isUnknown());
    }

    private boolean isLacked(int at, boolean byAll, List<CatalogueItem> items) {
        return message.meanings(at, about).stream()
                .filter(meaning -> meaning.sense() instanceof Sense.Value value
                        && value.whole()
                        && !value.attribute().equals(Constraint.NAME)
                        && !value.attribute().equals(CatalogueItem.BRAND))
                .map(meaning -> (Sense.Value) meaning.sense())
                .limit(1)
                .anyMatch(value -> byAll
                        ? isIn(at) && items.stream().allMatch(item -> isOtherwise(item, value))
                        : !items.stream().allMatch(item -> ReferenceReader.has(item, value)));
    }

    /** "do they come in wide?". */
    private boolean isIn(int at) {
        return at > 0 && message.chunk(at - 1).first().is("in");
    }

    private static boolean isOtherwise(CatalogueItem item, Sense.Value value) {
        AttributeValue told = item.attributes().get(value.attribute());
        return told != null && !value.values().contains(told);
    }

    private String text(Clause clause) {
        return message.span(clause.from(), clause.to() - 1).text().strip();
    }

    private Stream<Token> tokens(Clause clause) {
        return clause.chunks(message)
                .filter(chunk -> !chunk.isBreak())
                .flatMap(chunk -> message.tokens().subList(chunk.from(), chunk.to()).stream());
    }
}
