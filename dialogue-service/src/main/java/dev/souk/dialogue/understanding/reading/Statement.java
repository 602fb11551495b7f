package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The run of chunks around one that says one thing: between marks, spaces that stand for a comma, and words that give a reason or
 * draw a conclusion.
 *
 * @param from its first chunk
 * @param to its last
 */
public record Statement(Message message, int from, int to) {
    private static final Set<String> BECAUSE =
            Set.of("because", "cause", "bc", "cuz", "cos", "coz", "since", "因為", "因为", "畢竟", "毕竟");
    private static final int STORY = 2;
    private static final Set<String> SO = Set.of("so", "所以", "因此", "therefore");

    /** The one that the chunk stands in. */
    public static Statement around(Message message, int at) {
        int from = at;
        while (from > 0 && !isEnd(message, from - 1) && !isReason(message, from)) {
            from--;
        }
        int to = at;
        while (to + 1 < message.size() && !isEnd(message, to) && !isReason(message, to + 1)) {
            to++;
        }
        return new Statement(message, from, to);
    }

    /** "because my gpu only comes next month", 顯卡要等年終才買 所以…: what is told as the reason for something else. */
    public boolean givesReason() {
        int next = to + 1;
        while (next < message.size() && message.chunk(next).isBreak()) {
            next++;
        }
        return isReason(message, from) || (next < message.size() && isConclusion(message, next) && wishes(next));
    }

    /** "so it needs an igpu", not the purpose of "insulated, so his water stays cold". */
    private boolean wishes(int conclusion) {
        Statement drawn = around(message, conclusion);
        return message.chunks().subList(drawn.from, drawn.to + 1).stream()
                .anyMatch(chunk -> chunk.isAny(Kind.SEARCH, Kind.WITH, Kind.ONLY) || chunk.quantity() != null);
    }

    /** CPU過熱一直當機: whether it begins with the chunk and goes on to say things of it that nothing is known of. */
    boolean tellsOf(int at) {
        return IntStream.range(from, at)
                        .allMatch(before -> message.chunk(before).isFiller())
                && IntStream.rangeClosed(at + 1, to)
                                .mapToObj(message::chunk)
                                .filter(after ->
                                        after.isUnknown() && after.first().kind() == Token.Kind.HAN)
                                .count()
                        >= STORY;
    }

    public boolean contains(int at) {
        return from <= at && at <= to;
    }

    /** 5070Ti求推: whether it begins with something of the catalogue and goes on to ask. */
    public boolean asksForItsFirst() {
        return !message.chunk(from).meanings().isEmpty()
                && IntStream.rangeClosed(from + 1, to)
                        .anyMatch(after -> message.chunk(after).isAny(Kind.SEARCH, Kind.QUESTION));
    }

    /** Whether it names a kind of product that is none of these, but for one where the thing spoken of at that chunk goes. */
    public boolean namesOtherThan(CategorySet categories, int at) {
        return IntStream.rangeClosed(from, to)
                .filter(other ->
                        other < at || !Whereabouts.isAt(message, other)) // "a card reader in the front of the case"
                .mapToObj(message::chunk)
                .flatMap(chunk -> chunk.meanings().stream())
                .anyMatch(meaning -> meaning.sense() instanceof Sense.Category
                        && !meaning.categories().intersects(categories));
    }

    private static boolean isEnd(Message message, int at) {
        return message.chunk(at).isBreak()
                || message.chunk(at + 1).isBreak()
                || message.isSetOff(at)
                || isConclusion(message, at + 1);
    }

    private static boolean isReason(Message message, int at) {
        return BECAUSE.contains(word(message, at));
    }

    /** "so it needs an igpu", where "so" grades no word behind it. */
    private static boolean isConclusion(Message message, int at) {
        int next = at + 1;
        boolean grades = next < message.size()
                && at > 0
                && !message.chunk(at - 1).isBreak()
                && message.chunk(next).isAny(Kind.BIG, Kind.SMALL, Kind.LOW, Kind.HIGH);
        return SO.contains(word(message, at)) && !grades;
    }

    private static String word(Message message, int at) {
        return message.span(at, at).text().toLowerCase(Locale.ROOT);
    }
}
