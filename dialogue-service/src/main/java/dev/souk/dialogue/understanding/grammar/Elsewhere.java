package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Carrying;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.reading.Statement;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells when a message has left the category talked about without naming another. */
final class Elsewhere {
    private static final int SHORT = 2;
    private static final Pattern PURPOSE = Pattern.compile("(?i)^for\\b|\\b(on|in|under|beside) my\\b|用(的)?$");

    private static final Pattern DOING = Pattern.compile("[我你他她們们人]在$");

    private static final Pattern USED = Pattern.compile("用");

    private static final Set<String> SO = Set.of("so", "所以");

    private Elsewhere() {}

    /** Whether words that mean nothing in the category talked about are a model number or a whole value in another. */
    static boolean isNamed(Reading reading) {
        Message message = reading.message();
        for (int at = 0; at < message.size(); at++) {
            boolean here = !message.meanings(at, reading.about()).isEmpty();
            Chunk chunk = message.chunk(at);
            boolean aside = isAside(reading, at) || message.isAfter(at, Kind.HOLDS); // 要能裝3.5吋硬碟 of cases
            boolean purpose = PURPOSE.matcher(message.span(at, at).text())
                            .find() // "for gaming" of processors, "on my desk" of monitors
                    || message.goesOn(at, USED);
            if (!here
                    && !reading.isUsed(at)
                    && chunk.cues().isEmpty()
                    && isTelling(message, chunk)
                    && !aside
                    && !purpose
                    && !isSettled(message, at)) {
                return true;
            }
        }
        return false;
    }

    /** The 顯卡 of 顯卡太貴先不買 while processors are looked for: whether the chunk names another kind of product, and nothing of this one. */
    static boolean isOther(Reading reading, int at) {
        Message message = reading.message();
        return message.chunk(at).cues().isEmpty() // "can you put the cheapest at the top"
                && message.names(at, message.lexicon().all(), Sense.Category.class)
                && message.meanings(at, reading.about()).isEmpty();
    }

    /** "my case is tiny", and not behind the "so" of "it's a little case so nothing longer": whether the clause speaks of what is no part of the search. */
    static boolean isOfWhatIsOwned(Reading reading, int at) {
        if (!reading.said().isEmpty()) {
            return false;
        }
        Message message = reading.message();
        for (int before = at; before >= 0 && !endsTelling(message.chunk(before)); before--) {
            if (reading.categoryChunks().contains(before) || isOther(reading, before)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsTelling(Chunk chunk) {
        return chunk.isBreak() || SO.contains(chunk.first().form());
    }

    /** 要RTX的 我主要打遊戲 of graphics cards: whether something else is said that only what is talked about can have. */
    static boolean isHere(Reading reading) {
        Message message = reading.message();
        CategorySet there = categories(reading);
        return IntStream.range(0, message.size())
                .filter(reading::isUsed)
                .anyMatch(at -> Carrying.isOnlyOf(message, at, reading.about(), there));
    }

    /** The categories in which all such words mean something. */
    static CategorySet categories(Reading reading) {
        Message message = reading.message();
        CategorySet categories = message.lexicon().all();
        for (int at = 0; at < message.size(); at++) {
            Chunk chunk = message.chunk(at);
            CategorySet telling = CategorySet.empty();
            for (Meaning meaning : chunk.meanings()) {
                telling = chunk.isDesignation(meaning.sense()) ? telling.or(meaning.categories()) : telling;
            }
            boolean here = telling.isEmpty() || telling.intersects(reading.about()) || isAside(reading, at);
            categories = here || !chunk.cues().isEmpty() ? categories : categories.and(telling);
        }
        return categories;
    }

    /**
     * 不要有RGB的, "a wire is ok too": what is turned down or let pass is said of what is talked about. What somebody is doing (主管以為我在打電動) is
     * said of nothing.
     */
    private static boolean isSettled(Message message, int at) {
        int next = message.next(at);
        return message.isAfter(at, Kind.EXCLUDE)
                || DOING.matcher(message.before(at)).find()
                || (next >= 0 && message.chunk(next).isAny(Kind.ALSO, Kind.ANY));
    }

    /** 至少要能裝一顆3.5吋硬碟 of a case, 上班用太招搖 of a mouse: said of a kind of product that is only spoken of, or as a complaint. */
    private static boolean isAside(Reading reading, int at) {
        Statement statement = Statement.around(reading.message(), at);
        boolean complains = IntStream.rangeClosed(statement.from(), statement.to())
                .anyMatch(too -> reading.message().chunk(too).is(Kind.TOO)
                        && reading.message().next(too) == too + 1); // not "windows 11 too"
        return complains
                || statement.namesOtherThan(reading.about(), at)
                || reading.categoryChunks().stream().anyMatch(statement::contains);
    }

    private static boolean isTelling(Message message, Chunk chunk) {
        return chunk.meanings().stream().map(Meaning::sense).anyMatch(chunk::isDesignation)
                && !(isAlone(message, chunk) && isNumbers(message, chunk));
    }

    private static boolean isAlone(Message message, Chunk chunk) {
        boolean number = chunk.to() - chunk.from() <= SHORT; // "ddr5 ram" names the thing
        return number
                && message.chunks().stream()
                        .allMatch(other -> other.equals(chunk)
                                || other.isBreak()
                                || other.isFiller()
                                || other.isAny(Kind.SEARCH, Kind.WITH, Kind.QUESTION));
    }

    /** The "ddr5" that a board is to take: a value made of numbers, which is no product's name. */
    private static boolean isNumbers(Message message, Chunk chunk) {
        return chunk.meanings().stream()
                .anyMatch(meaning -> meaning.sense() instanceof Sense.Value value
                        && message.lexicon()
                                .attribute(meaning.categories(), value.attribute())
                                .filter(attribute -> attribute.kind() == AttributeKind.AMOUNTS)
                                .isPresent());
    }
}
