package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.language.Accessories;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** What is named by a kind of product and a word for what goes with it, and is none of that kind: "laptop stand", 滑鼠墊. */
public final class Accessory {
    private Accessory() {}

    /** The last chunk of the accessory whose name begins with the kind named in this one; -1 where it names none. */
    public static int end(Message message, int at) {
        CategorySet kind = message.chunk(at).kinds();
        if (kind.isEmpty() || at + 1 == message.size() || !touches(message, at)) {
            return -1;
        }
        Matcher word = Accessories.shipped()
                .matcher(message.span(at + 1, message.size() - 1).text());
        if (!word.lookingAt()) {
            return -1;
        }
        int start = message.span(at + 1, at + 1).start();
        int last = message.chunkAt(start + word.end() - 1);
        boolean own = IntStream.rangeClosed(at + 1, last)
                .anyMatch(part -> message.describes(part, kind)
                        || !message.chunk(part).kinds().isEmpty()); // a "computer desk" where desks are sold
        return own ? -1 : last;
    }

    /** Whether the chunk is part of an accessory's name. */
    public static boolean isNamed(Message message, int at) {
        return IntStream.rangeClosed(0, at).anyMatch(from -> end(message, from) >= at);
    }

    /** Chinese words of one name are written together. */
    private static boolean touches(Message message, int at) {
        Token last = message.tokens().get(message.chunk(at).to() - 1);
        Token next = message.chunk(at + 1).first();
        return last.kind() == Token.Kind.WORD
                ? next.kind() == Token.Kind.WORD
                : next.kind() == Token.Kind.HAN && next.start() == last.end();
    }
}
