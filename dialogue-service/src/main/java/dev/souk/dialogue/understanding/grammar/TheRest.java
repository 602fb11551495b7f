package dev.souk.dialogue.understanding.grammar;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;

/** Tells when all but what is named is turned down, which is still wanted: "samsung, no other brands", 三星的就好 其他牌我不太敢. */
final class TheRest {
    private TheRest() {}

    /** Whether what the cue turns down are the others: also the 除了 of 除了三星其他都不要. */
    static boolean isRefusedBy(Reading reading, int at) {
        Message message = reading.message();
        if (!refuses(message.chunk(at))) {
            return false;
        }
        for (int before = at - 1; before >= 0 && namesNothing(reading, before); before--) {
            if (message.chunk(before).is(Kind.OTHERS)) {
                return true;
            }
        }
        boolean named = false;
        for (int after = at + 1; after < message.size() && !message.chunk(after).isBreak(); after++) {
            if (message.chunk(after).is(Kind.OTHERS)) {
                return !named || isRefusedAfter(reading, after);
            }
            named |= !namesNothing(reading, after);
        }
        return false;
    }

    /** Whether the others named here are turned down, before or after it. */
    static boolean isRefused(Reading reading, int others) {
        for (int before = others - 1; before >= 0 && namesNothing(reading, before); before--) {
            if (refuses(reading.message().chunk(before))) {
                return true;
            }
        }
        return isRefusedAfter(reading, others);
    }

    private static boolean isRefusedAfter(Reading reading, int others) {
        Message message = reading.message();
        for (int after = others + 1; after < message.size() && namesNothing(reading, after); after++) {
            if (refuses(message.chunk(after))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesNothing(Reading reading, int at) {
        Chunk chunk = reading.message().chunk(at);
        return !chunk.isBreak()
                && chunk.quantity() == null
                && reading.message().meanings(at, reading.about()).stream()
                        .allMatch(meaning -> meaning.sense() instanceof Sense.Attribute); // 其他牌子我不敢用
    }

    private static boolean refuses(Chunk chunk) {
        return chunk.isAny(Kind.EXCLUDE, Kind.EXCLUDE_BEFORE, Kind.DISLIKE);
    }
}
