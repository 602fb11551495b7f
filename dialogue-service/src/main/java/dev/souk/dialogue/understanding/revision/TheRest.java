package dev.souk.dialogue.understanding.revision;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tells when all but what is named is turned down, which is still wanted: "samsung, no other brands", 三星的就好 其他牌我不太敢. */
public final class TheRest {
    private static final Set<String> SO = Set.of("so", "because", "所以", "因为");

    private static final Set<String> MORE = Set.of("再", "还", "更", "多", "继续", "下", "more", "show");

    private TheRest() {}

    /** Whether what the cue turns down are the others: also the 除了 of 除了三星其他都不要. */
    public static boolean isRefusedBy(Reading reading, int at) {
        Message message = reading.message();
        if (!refuses(message.chunk(at))) {
            return false;
        }
        for (int before = at - 1; before >= 0 && namesNothing(reading, before); before--) {
            if (isOthers(message.chunk(before))) {
                return true;
            }
        }
        boolean named = message.chunk(at).is(Kind.EXCLUDE_BEFORE); // 羅技pass 其他牌子都可
        for (int after = at + 1; after < message.size() && !message.chunk(after).isBreak(); after++) {
            if (after > at + 1 && message.isSetOff(after - 1)) {
                return false; // Auvero的沒有喜歡的 其他牌有推薦的嗎
            }
            if (isOthers(message.chunk(after))) {
                return isRefusedAfter(reading, after) || (!named && !isWelcome(reading, after));
            }
            named |= !namesNothing(reading, after);
        }
        return false;
    }

    /** Whether the others named here are turned down, before or after it. */
    static boolean isRefused(Reading reading, int others) {
        for (int before = others - 1; before >= 0 && namesNothing(reading, before); before--) {
            if (refuses(reading.message().chunk(before))) {
                return !isWelcome(reading, others);
            }
        }
        return isRefusedAfter(reading, others);
    }

    /** Whether they are named, and not only more of them asked for: 再給我看一次 不要Arctic的. */
    private static boolean isOthers(Chunk chunk) {
        return chunk.is(Kind.OTHERS) && !MORE.contains(chunk.first().form());
    }

    private static boolean isRefusedAfter(Reading reading, int others) {
        return goesOn(reading, others, TheRest::refuses);
    }

    /** 羅技不要 其他牌子都可 */
    private static boolean isWelcome(Reading reading, int others) {
        return goesOn(reading, others, chunk -> chunk.isAny(Kind.ANY, Kind.ALSO, Kind.YES));
    }

    private static boolean goesOn(Reading reading, int others, Predicate<Chunk> to) {
        return IntStream.range(others + 1, reading.message().size())
                .takeWhile(after -> namesNothing(reading, after))
                .mapToObj(reading.message()::chunk)
                .anyMatch(to);
    }

    private static boolean namesNothing(Reading reading, int at) {
        Chunk chunk = reading.message().chunk(at);
        return !chunk.isBreak()
                && !SO.contains(chunk.first().form()) // "he's in the other room so no clicky keyboard"
                && chunk.quantity() == null
                && reading.message().meanings(at, reading.about()).stream()
                        .allMatch(meaning -> meaning.sense() instanceof Sense.Attribute); // 其他牌子我不敢用
    }

    private static boolean refuses(Chunk chunk) {
        return chunk.isAny(Kind.EXCLUDE, Kind.EXCLUDE_BEFORE, Kind.DISLIKE);
    }
}
