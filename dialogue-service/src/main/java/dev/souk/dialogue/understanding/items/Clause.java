package dev.souk.dialogue.understanding.items;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of a message that asks one thing: up to a mark, an "and", or a space before a Chinese character.
 *
 * @param from its first chunk
 * @param to exclusive
 */
record Clause(int from, int to) {
    private static final Set<String> ASKING = Set.of("how", "what", "which", "几", "多", "什", "哪");

    static List<Clause> of(Message message) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < message.size(); at++) {
            boolean mark = message.chunk(at).isBreak() || message.chunk(at).is(Kind.AND);
            if ((mark || isSpaced(message, at)) && at > from) {
                clauses.add(new Clause(from, at));
                from = at;
            }
        }
        clauses.add(new Clause(from, message.size()));
        return clauses;
    }

    IntStream places() {
        return IntStream.range(from, to);
    }

    Stream<Chunk> chunks(Message message) {
        return message.chunks().subList(from, to).stream();
    }

    /** Whether a word in it asks. */
    boolean asks(Message message) {
        return chunks(message)
                .anyMatch(chunk -> chunk.isAny(Kind.QUESTION, Kind.HOW_MUCH)
                        || message.tokens().subList(chunk.from(), chunk.to()).stream()
                                .anyMatch(token -> ASKING.contains(token.form())));
    }

    /** Whether a question mark ends it. */
    boolean isMarked(Message message) {
        return to < message.size() && message.chunk(to).first().is("?");
    }

    private static boolean isSpaced(Message message, int at) {
        Token token = message.chunk(at).first();
        return at > 0 && !token.glued() && token.kind() == Token.Kind.HAN;
    }
}
