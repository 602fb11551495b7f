package dev.souk.dialogue.understanding.grammar;

import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.Token.Kind;
import java.util.stream.IntStream;

/** What no act took: content words for search to rank by, and how much of the message that is. */
final class Leftover {
    private static final double COMMON = 0.01;

    private Leftover() {}

    /** The words as written, in order. */
    static String words(Reading reading) {
        Message message = reading.message();
        return message.words(at -> !reading.isUsed(at) && isContent(message.chunk(at)));
    }

    /** Whether any of the words left is one that many products have: what few or none have finds nothing of use by itself. */
    static boolean isKnown(Reading reading) {
        Message message = reading.message();
        boolean oneWord = words(reading).indexOf(' ') < 0;
        for (int at = 0; at < message.size(); at++) {
            if (!reading.isUsed(at)
                    && isContent(message.chunk(at))
                    && isCommon(message.chunk(at), message)
                    && !(oneWord && isPartOfUnknown(message, at))) {
                return true;
            }
        }
        return false;
    }

    /** The 器 of 節拍器: one character of a longer word that nothing is known of. */
    private static boolean isPartOfUnknown(Message message, int at) {
        Chunk chunk = message.chunk(at);
        return chunk.first().kind() == Kind.HAN
                && chunk.to() == chunk.from() + 1
                && IntStream.of(at - 1, at + 1)
                        .filter(beside -> beside >= 0 && beside < message.size())
                        .mapToObj(message::chunk)
                        .anyMatch(beside -> beside.isUnknown() && beside.first().kind() == Kind.HAN);
    }

    private static boolean isCommon(Chunk chunk, Message message) {
        double many = COMMON * message.lexicon().schema().items();
        return chunk.meanings().stream()
                .anyMatch(meaning -> !(meaning.sense() instanceof Sense.Model) || meaning.items() >= many);
    }

    /** Share of the message's content characters that belong to something known, in [0, 1]. */
    static double understoodShare(Message message) {
        double known = 0;
        double all = 0;
        for (Chunk chunk : message.chunks()) {
            boolean counts = chunk.first().kind() == Kind.WORD
                    || chunk.first().kind() == Kind.HAN
                    || chunk.first().kind() == Kind.NUMBER;
            if (counts) {
                int length = chunk.to() - chunk.from();
                all += length;
                known += chunk.isUnknown() ? 0 : length;
            }
        }
        return all == 0 ? 0 : known / all;
    }

    private static boolean isContent(Chunk chunk) {
        boolean text = chunk.first().kind() == Kind.HAN
                || (chunk.first().kind() == Kind.WORD && chunk.first().form().length() > 1);
        boolean named = chunk.cues().isEmpty()
                && chunk.meanings().stream().anyMatch(meaning -> !(meaning.sense() instanceof Sense.Category));
        return text && chunk.quantity() == null && (chunk.isUnknown() || named);
    }
}
