package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of a message between marks or, in Chinese, spaces, and what it tells.
 *
 * @param from its first chunk
 * @param to its last one
 */
record Clause(Message message, int from, int to) {
    private static final Set<String> STOPS = Set.of(".", "!", "?", ";", "。", "！", "？", "；");

    /** What tells of somebody or of something, and is no list of wishes. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)\\b(i|i'm|i've|we|we're|we've|my|our|he|he's|she|she's|it's|they|his|her|their|there's|there is|is|are|was|were|has|had|died|broke)\\b"
                    + "|[我他她剛刚們们了過过]|[去前]年|年前|天天|[^要想找買买]是[^，,。要想找]{1,10}的(?=[，,。])|家裡|家里|現在|现在|目前|之前|上次|平常|一直|已經|已经|上一|前一|上個|上个");

    /** The clause that the chunk is of. */
    static Clause at(Message message, int at) {
        int from = at;
        while (from > 0 && !begins(message, from)) {
            from--;
        }
        int to = at;
        while (to + 1 < message.size() && !begins(message, to + 1)) {
            to++;
        }
        return new Clause(message, from, to);
    }

    /** Whether one begins with the chunk, which is not the first. */
    static boolean begins(Message message, int at) {
        boolean counted = message.chunk(at).quantity() != null; // 兩台 22 吋
        return !message.chunk(at).isBreak()
                && (message.chunk(at - 1).isBreak() || (!counted && message.isSetOff(at - 1)));
    }

    /** Whether a text tells of somebody or of something. */
    static boolean tells(String text) {
        return TELLING.matcher(text).find();
    }

    Stream<Chunk> chunks() {
        return message.chunks().subList(from, to + 1).stream();
    }

    String text() {
        return message.span(from, to).text();
    }

    /** Whether its sentence tells of somebody or of something as far as it goes. */
    boolean tells() {
        return tells(message.span(sentence(), to).text());
    }

    /** The first chunk of its sentence. */
    int sentence() {
        int start = from;
        while (start > 0 && !STOPS.contains(message.chunk(start - 1).first().form())) {
            start--;
        }
        return start;
    }
}
