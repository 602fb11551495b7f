package dev.souk.dialogue.understanding.items;

import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a message says more, most or less of something: "cheaper", "the most powerful", 更輕, 比那個便宜. */
final class Grades {
    private static final List<Kind> GENERAL =
            List.of(Kind.LOWER, Kind.HIGHER, Kind.LOW, Kind.HIGH, Kind.LOWEST, Kind.HIGHEST);

    private final Message message;
    private final CategorySet about;
    private final int pointing;

    /** @param pointing the chunk that says which of those shown is meant, as in "does the cheapest one …?"; -1 where none does */
    Grades(Message message, CategorySet about, int pointing) {
        this.message = message;
        this.about = about;
        this.pointing = pointing;
    }

    /** The attribute that a general word of degree grades, such as the price of "cheaper". */
    static Optional<String> general(Chunk chunk) {
        return GENERAL.stream()
                .flatMap(kind -> chunk.cue(kind).stream())
                .map(Cue::argument)
                .findFirst();
    }

    /** "a cheaper one", "something lighter": a wish, though it may be asked as a question. */
    boolean compares() {
        for (int at = 0; at < message.size(); at++) {
            Chunk chunk = message.chunk(at);
            boolean graded = message.meanings(at, about).stream()
                    .anyMatch(meaning ->
                            meaning.sense() instanceof Sense.Degree degree && degree.grade() != Sense.Grade.POSITIVE);
            boolean grades = graded
                    || isMost(at)
                    || isSoughtMore(at)
                    || (isGraded(at) && message.isAfter(at, Kind.THAN))
                    || chunk.isAny(Kind.LOWER, Kind.HIGHER, Kind.LOWEST, Kind.HIGHEST, Kind.SAME, Kind.A_BIT);
            if (grades && at != pointing) {
                return true;
            }
        }
        return false;
    }

    /** 有點貴: whether something is said to be too much; of 我電腦有點舊 nothing is graded. */
    boolean complains() {
        return IntStream.range(0, message.size())
                .anyMatch(at -> message.chunk(at).is(Kind.TOO)
                        && (!message.chunk(at).first().is("有") || isGraded(message.next(at))));
    }

    private boolean isGraded(int at) {
        return at >= 0 && (isDegree(at) || message.chunk(at).isAny(Kind.BIG, Kind.SMALL));
    }

    /** Whether the chunk compares, and is no superlative: "quieter", "more cores", 比較便宜. */
    boolean isComparative(int at) {
        Chunk chunk = message.chunk(at);
        int next = message.next(at);
        boolean more = chunk.isAny(Kind.MORE, Kind.LESS)
                && !chunk.isAny(Kind.MOST, Kind.LEAST)
                && next >= 0
                && (message.names(next, about, Sense.Attribute.class)
                        || isDegree(next)
                        || message.chunk(next).isAny(Kind.BIG, Kind.SMALL));
        return more
                || isMoreOfNamed(at)
                || chunk.isAny(Kind.LOWER, Kind.HIGHER)
                || message.meanings(at, about).stream()
                        .anyMatch(meaning -> meaning.sense() instanceof Sense.Degree degree
                                && degree.grade() == Sense.Grade.COMPARATIVE);
    }

    /** 哪張訊噪比較高: a "higher" that ends the clause its attribute is named in. */
    private boolean isMoreOfNamed(int at) {
        Chunk chunk = message.chunk(at);
        return chunk.isAny(Kind.MORE, Kind.LESS)
                && !chunk.isAny(Kind.MOST, Kind.LEAST)
                && message.next(at) < 0
                && IntStream.range(0, at).anyMatch(before -> message.names(before, about, Sense.Attribute.class));
    }

    private boolean isDegree(int at) {
        return message.names(at, about, Sense.Degree.class) || message.chunk(at).isAny(Kind.LOW, Kind.HIGH);
    }

    /** "the most powerful", 最輕, 容量最多: whether a word of degree or an attribute is said to be at its end. */
    private boolean isMost(int at) {
        int next = message.next(at);
        int previous = message.previous(at);
        boolean after = next >= 0
                && (message.names(next, about, Sense.Degree.class)
                        || message.names(next, about, Sense.Attribute.class));
        boolean before = previous >= 0 && message.names(previous, about, Sense.Attribute.class);
        return message.chunk(at).isAny(Kind.MOST, Kind.LEAST) && (after || before);
    }

    /** 有更輕的嗎: a wish for more of something, while 哪個比較輕 asks. */
    private boolean isSoughtMore(int at) {
        int next = message.next(at);
        int previous = message.previous(at);
        return message.chunk(at).isAny(Kind.MORE, Kind.LESS)
                && next >= 0
                && message.names(next, about, Sense.Degree.class)
                && previous >= 0
                && message.chunk(previous).isAny(Kind.WITH, Kind.SEARCH, Kind.ANY);
    }
}
