package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.language.CommonWords;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.PhraseKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What no field of the kind looked for has, but other kinds or the names of products have: the maker of "ruvane laptops" that makes none, the
 * purple of "a purple cpu", the gaming of "no gaming mice". To pass over it would show what was not asked for.
 */
final class BesideFields {
    private static final Set<String> OF = Set.of("from", "by");
    private static final Set<String> ONES = Set.of("one", "ones", "stuff", "kind", "things");
    private static final Pattern COMING = Pattern.compile(
            "(?i)\\b(am|i'?m|are|is|we'?re|he'?s|she'?s|comes?|came|back|moved|moving|upgrad\\w+|switch\\w+|far|apart|order\\w*|bought|gift|present) from\\s*$");
    private static final int SHORTEST = 4;
    private static final int MANY = 5;

    private final Reading reading;
    private final Message message;

    BesideFields(Reading reading) {
        this.reading = reading;
        this.message = reading.message();
    }

    /** A constraint on a maker of other kinds alone, or on a word of names that is turned down; none where the chunk is neither. */
    Optional<Constraint> read(int at, boolean turned) {
        if (!message.describes(at, reading.about()) && isMakersNameAsked(at) && !turned) {
            return maker(at);
        }
        return turned ? word(at) : Optional.empty();
    }

    /** "a purple cpu", 紫色的 CPU: what a word right before the kind says that only other kinds may be. */
    Optional<String> modifier() {
        return reading.categoryChunks().stream()
                .flatMap(kind -> Stream.of(kind - 1, isOfWhich(kind - 1) ? kind - 2 : -1))
                .filter(at -> at >= 0 && !reading.isUsed(at) && isValueOfOthers(at))
                .map(at -> message.span(at, at).text())
                .findFirst();
    }

    private Optional<Constraint> maker(int at) {
        List<AttributeValue> makers = values(at)
                .filter(value -> value.attribute().equals(CatalogueItem.BRAND))
                .flatMap(value -> value.values().stream())
                .distinct()
                .toList();
        return makers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        reading.constraint(CatalogueItem.BRAND, Operator.IS, makers, false, message.span(at, at)));
    }

    /** What the words of the chunk are values of, in whatever kind. */
    private Stream<Sense.Value> values(int at) {
        Chunk chunk = message.chunk(at);
        return message.lexicon().phrase(PhraseKey.of(message.tokens(), chunk.from(), chunk.to())).stream()
                .map(Meaning::sense)
                .filter(Sense.Value.class::isInstance)
                .map(Sense.Value.class::cast);
    }

    private boolean isMakersNameAsked(int at) {
        Chunk chunk = message.chunk(at);
        boolean maker = chunk.cues().isEmpty()
                && chunk.quantity() == null
                && !CommonWords.shipped().contains(chunk.first().form());
        return maker && (isBesideKind(at) || isSaidToBeOf(at) || isAlone(at));
    }

    private boolean isBesideKind(int at) {
        return at + 1 < message.size()
                && (message.chunk(at + 1).kinds().intersects(reading.about())
                        || ONES.contains(message.chunk(at + 1).first().form()));
    }

    private boolean isSaidToBeOf(int at) {
        boolean made = at > 0
                && OF.contains(message.chunk(at - 1).first().form())
                && !COMING.matcher(message.before(at)).find();
        return made || isOfWhich(at + 1);
    }

    private boolean isOfWhich(int at) {
        return at > 0 && at < message.size() && message.chunk(at).first().is("的");
    }

    /** "noctua?", "do you have corsair": whether nothing else is said. */
    private boolean isAlone(int at) {
        return IntStream.range(0, message.size())
                .filter(other -> other != at)
                .mapToObj(message::chunk)
                .allMatch(chunk -> chunk.isBreak()
                        || chunk.isFiller()
                        || chunk.isAny(Kind.QUESTION, Kind.SEARCH, Kind.ANY, Kind.WITH, Kind.AND, Kind.OR));
    }

    private boolean isValueOfOthers(int at) {
        return message.chunk(at).cues().isEmpty()
                && message.chunk(at).quantity() == null
                && !message.describes(at, reading.about())
                && message.chunk(at).kinds().isEmpty()
                && values(at)
                        .anyMatch(value -> value.whole() && !value.attribute().equals(CatalogueItem.BRAND));
    }

    /** "no gaming mice": a word that many names have and no field, turned down right before it. */
    private Optional<Constraint> word(int at) {
        Chunk chunk = message.chunk(at);
        boolean named = at > 0
                && message.chunk(at - 1).is(Kind.EXCLUDE)
                && !message.describes(at, reading.about())
                && chunk.first().form().length() >= SHORTEST
                && (at + 1 == message.size() || isBesideKind(at));
        List<AttributeValue> spellings = message.meanings(at, reading.about()).stream()
                .filter(meaning -> named && meaning.items() >= MANY)
                .map(Meaning::sense)
                .filter(Sense.Model.class::isInstance)
                .flatMap(sense -> ((Sense.Model) sense).spellings().stream())
                .<AttributeValue>map(AttributeValue::of)
                .toList();
        return spellings.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        reading.constraint(Constraint.NAME, Operator.CONTAINS, spellings, true, message.span(at, at)));
    }
}
