package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.act.Act;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.Token;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Something that what is looked for is to have and that no field of it tells: the handle of "a monitor with a handle", the speakers of
 * 有喇叭的螢幕. It ranks by the listings' words, and where they say nothing of it that is told.
 */
final class WishedPart {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_HAN = 2;

    private static final Pattern HAVING = Pattern.compile(
            "(?i)with|having|including|includes|featuring|comes with|that has|must have|equipped with|有|要有|帶|帶有|附|附有|有附|內建|内建|具備|配備");

    /** What may stand before a bare "with" that says what a thing is to have. */
    private static final Pattern THING = Pattern.compile("(?i)one|ones|something|anything|some");

    private static final Pattern BEGINNING = Pattern.compile(
            "(?i)\\W*(?:(?:and|but|ok|ones?|something|anything|preferably|ideally)[ ,]+)*(?:with|that (?:has|have))\\b"
                    + "|(?:那|請問|它|這個?|這些)*有(?:沒有)?[^的，。 ]{1,8}[嗎吗][?？]?$");

    private static final Pattern OF_WHICH = Pattern.compile("的(?![嗎吗])");

    private static final Pattern OFFERED = Pattern.compile("[們们還还沒没]$");

    private WishedPart() {}

    /** What is not known of such products; none where all that they are to have is. */
    static Optional<Act> read(Reading reading) {
        Message message = reading.message();
        return IntStream.range(0, message.size())
                .filter(at -> says(message, at))
                .mapToObj(at -> part(reading, at))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> new BesideFields(reading).modifier())
                .map(Act.Unknown::new);
    }

    /** "with speakers", 有麥克風嗎: whether the message says first of all what those looked for are to have. */
    static boolean begins(Message message) {
        return BEGINNING.matcher(message.utterance().text()).lookingAt();
    }

    private static boolean says(Message message, int at) {
        Chunk chunk = message.chunk(at);
        String form = message.span(at, at).text();
        if (!chunk.is(Kind.WITH) || !HAVING.matcher(form).matches() || at + 1 == message.size()) {
            return false;
        }
        if (chunk.first().kind() == Token.Kind.HAN) {
            return !OFFERED.matcher(message.before(at)).find();
        }
        return !form.equalsIgnoreCase("with")
                || at == 0
                || message.chunk(at - 1).isBreak()
                || !message.chunk(at - 1).kinds().isEmpty()
                || THING.matcher(message.span(at - 1, at - 1).text()).matches();
    }

    /** What stands behind the word, up to what is said next. */
    private static Optional<String> part(Reading reading, int at) {
        Message message = reading.message();
        boolean han = message.chunk(at).first().kind() == Token.Kind.HAN;
        int from = at + 1;
        while (!han && from < message.size() && message.chunk(from).isFiller()) {
            from++;
        }
        int to = from;
        while (to < message.size() && isOfPart(reading, to, han)) {
            to++;
        }
        boolean ends = to == message.size() || message.chunk(to).isBreak() || !han;
        boolean whole = ends || message.goesOn(to - 1, OF_WHICH);
        boolean known = to < message.size() && message.describes(to, reading.about()); // "with a large screen"
        if (to == from || !whole || known || IntStream.range(from, to).noneMatch(in -> isContent(message.chunk(in)))) {
            return Optional.empty();
        }
        String part = message.span(from, to - 1).text();
        return part.length() >= (han ? SHORTEST_HAN : SHORTEST) ? Optional.of(part) : Optional.empty();
    }

    private static boolean isOfPart(Reading reading, int at, boolean han) {
        Chunk chunk = reading.message().chunk(at);
        boolean filler = han && chunk.isFiller() && !chunk.first().is("的");
        return !chunk.isBreak() && (filler || (!reading.isUsed(at) && isContent(chunk)));
    }

    /** Whether it may name a part: nothing is known of it, or another kind of product. */
    private static boolean isContent(Chunk chunk) {
        return chunk.cues().isEmpty()
                && chunk.quantity() == null
                && !chunk.isBreak()
                && (chunk.isUnknown() || chunk.isOnlyInNames() || !chunk.kinds().isEmpty());
    }
}
