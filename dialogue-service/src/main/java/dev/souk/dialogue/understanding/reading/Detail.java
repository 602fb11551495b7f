package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The name of a kind of product that only says how another one is to be: the memory of a graphics card, the fans of a case. */
final class Detail {
    private static final Set<String> IT = Set.of("it", "它");

    /** 板子、CPU都買好了，就差記憶體: before what is missing itself. */
    private static final Pattern MISSING = Pattern.compile("[就只還还](差|缺)(了|一?[條条組组個个])?$");

    private Detail() {}

    /** Whether the chunk is an attribute or a value of another category named here, or of the one talked about. */
    static boolean is(Message message, int at, List<Integer> named, CategorySet current) {
        CategorySet own = message.chunk(at).kinds();
        boolean next = message.isJustAfter(at, Kind.BACK)
                || Mention.isNext(message, at)
                || Mention.isToGoWithIt(message, at)
                || (!own.intersects(current) && Listing.isNext(message, at, own, current));
        if (named.size() == 1 && next) {
            return false;
        }
        boolean part = isMeasuredPartOfIt(message, at)
                || (beginsLabel(message, at, current)
                        && IntStream.range(0, message.size())
                                .noneMatch(other -> Carrying.isOnlyOf(message, other, own, current)));
        if (named.size() == 1 && !current.isEmpty() && part) {
            return true;
        }
        for (int other : named) {
            CategorySet categories = message.chunk(other).kinds();
            boolean partOfOther = message.describes(at, categories)
                    && !message.describes(other, message.chunk(at).kinds());
            if (other != at
                    && partOfOther
                    && !Mention.isPluggedInto(message, other)
                    && !(at < other && Mention.isPurpose(message, other))
                    && !isForThat(message, at, other)
                    && !MISSING.matcher(message.before(at)).find()
                    && !isSoughtBeside(message, at, other)) {
                return true;
            }
        }
        return !current.isEmpty()
                && named.stream().allMatch(other -> other == at || isOnlyTold(message, other))
                && (isValueOfIt(message, at, current)
                        || isKindOfIt(message, at, current)
                        || (message.describes(at, current) && isDetail(message, at, current)));
    }

    /** "it's a little case so nothing longer than 250 mm": whether the kind is named for what follows from it. */
    private static boolean isOnlyTold(Message message, int at) {
        return Mention.isOwned(message, at) || Statement.around(message, at).givesReason();
    }

    /** "memory for that board": whether what is named is sought for something talked of before. */
    private static boolean isForThat(Message message, int at, int other) {
        return other == at + 3
                && message.chunk(at + 1).is(Kind.FOR)
                && message.chunk(at + 2).is(Kind.THIS);
    }

    /** "staring at a 13 inch laptop all day. i want a 27 inch screen": asked for in another statement than what is only told of. */
    private static boolean isSoughtBeside(Message message, int at, int other) {
        return Mention.isSought(message, at)
                && !Mention.isAsked(message, other)
                && !Statement.around(message, at).contains(other)
                && !Mention.isPartBefore(message, at, other)
                && !Mention.isPartOfOne(message, at);
    }

    /** "windows and mac both" of a webcam: what is a whole value of what is talked about, and not asked for. */
    private static boolean isValueOfIt(Message message, int at, CategorySet current) {
        return !Mention.isSought(message, at)
                && message.meanings(at, current).stream()
                        .anyMatch(meaning -> meaning.sense() instanceof Sense.Value value && value.whole())
                && !message.chunk(at).kinds().intersects(current);
    }

    /** 外接的有嗎 of a sound card: with 的 behind it and no noun it says which kind of what is talked about. */
    private static boolean isKindOfIt(Message message, int at, CategorySet current) {
        int next = at + 1;
        boolean nominal = next < message.size() && message.chunk(next).first().is("的");
        return nominal
                && message.next(next) < 0
                && !Mention.isSought(message, at)
                && !message.chunk(at).kinds().intersects(current);
    }

    /** 記憶體要有四個插槽 of a motherboard: the name of a part whose label goes on behind it. */
    private static boolean beginsLabel(Message message, int at, CategorySet current) {
        String word = message.span(at, at).text();
        boolean goesOn = at + 1 < message.size()
                && message.chunk(at + 1).isAny(Kind.SEARCH, Kind.WITH)
                && message.chunk(at).first().kind() == Token.Kind.HAN;
        return goesOn
                && !Mention.isSought(message, at)
                && IntStream.of(current.places())
                        .boxed()
                        .flatMap(place -> message.lexicon().attributes(place).stream())
                        .flatMap(attribute -> attribute.labels().getOrDefault("zh", List.of()).stream())
                        .anyMatch(label -> label.startsWith(word) && label.length() > word.length());
    }

    /** "I want it to take at least 192 GB of RAM": so much of something that what is talked about is to have. */
    private static boolean isMeasuredPartOfIt(Message message, int at) {
        boolean measured = false;
        boolean it = false;
        for (int before = at - 1; before >= 0 && !message.chunk(before).isBreak(); before--) {
            Chunk chunk = message.chunk(before);
            measured |= chunk.quantity() != null && !chunk.quantity().isBare();
            it |= IT.contains(chunk.first().form());
        }
        return measured && it;
    }

    private static boolean isDetail(Message message, int at, CategorySet current) {
        int previous = message.previous(at);
        int next = message.next(at);
        boolean after = previous >= 0
                && (isAmountOf(message, previous, at, current)
                        || message.chunk(previous).isAny(Kind.WITH, Kind.MORE, Kind.LESS, Kind.MOST, Kind.HOW_MUCH));
        boolean before = next >= 0
                && (message.chunk(next).quantity() != null
                        || message.names(next, message.chunk(at).kinds(), Sense.Attribute.class) // 螢幕更新率 of laptops
                        || message.chunk(next)
                                .isAny(Kind.AT_LEAST, Kind.AT_MOST, Kind.MORE_THAN, Kind.LESS_THAN, Kind.QUESTION));
        boolean graded = (previous >= 0 && isDegree(message, previous)) || (next >= 0 && isDegree(message, next));
        return after || before || graded || message.has(Kind.ORDINAL) || message.has(Kind.THIS);
    }

    /** Whether the number may be of what the label names: 14公分風扇 is no number of fans. */
    private static boolean isAmountOf(Message message, int number, int label, CategorySet current) {
        Quantity quantity = message.chunk(number).quantity();
        return quantity != null
                && (quantity.isBare()
                        || message.meanings(label, current).stream()
                                .map(Meaning::sense)
                                .filter(Sense.Attribute.class::isInstance)
                                .flatMap(sense ->
                                        message
                                                .lexicon()
                                                .attribute(current, ((Sense.Attribute) sense).attribute())
                                                .stream())
                                .anyMatch(attribute -> quantity.factorTo(attribute.unit()) > 0));
    }

    /** 螢幕大一點: a word of degree beside it speaks of a part. */
    private static boolean isDegree(Message message, int at) {
        return message.chunk(at)
                .isAny(
                        Kind.BIG,
                        Kind.SMALL,
                        Kind.MORE,
                        Kind.LESS,
                        Kind.MOST,
                        Kind.LEAST,
                        Kind.TOO,
                        Kind.NOT_TOO,
                        Kind.A_BIT);
    }
}
