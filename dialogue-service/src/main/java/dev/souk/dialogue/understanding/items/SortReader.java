package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Ordering.Direction;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.PhraseKey;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads an order asked for as such: "sort them by price per gigabyte", 照反應時間排. */
public final class SortReader {
    private static final Pattern RISING = Pattern.compile("[低小少短慢輕轻暗](排)?到[高大多長长快重久亮]|ascending|low to high");
    private static final Pattern FALLING = Pattern.compile("[高大多長长快重久亮](排)?到[低小少短慢輕轻暗]|descending|high to low");

    private final Message message;
    private final CategorySet about;

    private SortReader(Message message, CategorySet about) {
        this.message = message;
        this.about = about;
    }

    /** The order, where the message asks for one and says nothing else that a need could hold. */
    public static Optional<Ordering> read(Message message, CategorySet about) {
        boolean more = message.has(Kind.ANY) || message.has(Kind.REMOVE); // 顏色都可以，從便宜的開始排
        return message.has(Kind.SORT) && !more ? new SortReader(message, about).ordering() : Optional.empty();
    }

    /** The order asked for beside something else: "forget the weight, sort them by battery life, longest first". */
    public static Optional<Ordering> beside(Message message, CategorySet about) {
        SortReader reader = new SortReader(message, about);
        OptionalInt sort =
                reader.places().filter(at -> message.chunk(at).is(Kind.SORT)).findFirst();
        Stream<Integer> labels = sort.isPresent()
                ? reader.places().filter(at -> at > sort.getAsInt()).boxed()
                : reader.places()
                        .filter(at -> message.has(Kind.LEADS) && reader.isGoneBy(at))
                        .boxed();
        Optional<String> label = labels.flatMap(reader::labels)
                .findFirst()
                .or(() -> sort.stream().boxed().flatMap(reader::justBefore).findFirst());
        return label.isPresent()
                ? label.map(attribute -> new Ordering(attribute, reader.direction(attribute)))
                : sort.stream().boxed().flatMap(at -> reader.ends(at + 1)).findFirst();
    }

    /** The 更新率 of 更新率高到低排: what the clause names last before it says that it is to be sorted. */
    private Stream<String> justBefore(int sort) {
        int clause = message.clauseStart(sort);
        return IntStream.range(0, sort - clause)
                .mapToObj(back -> sort - 1 - back)
                .flatMap(this::labels);
    }

    /** The battery of "by battery, longest at the top". */
    private boolean isGoneBy(int at) {
        int from = message.chunk(at).from();
        return from > 0 && message.tokens().get(from - 1).is("by");
    }

    private Optional<Ordering> ordering() {
        boolean more = message.chunks().stream().anyMatch(chunk -> chunk.quantity() != null)
                || places().anyMatch(at -> message.names(at, about, Sense.Value.class) || namesCategory(at));
        if (more) {
            return Optional.empty();
        }
        Optional<String> label = IntStream.concat(places().filter(at -> message.isAfter(at, Kind.SORT)), places())
                .boxed()
                .flatMap(this::labels)
                .findFirst();
        return label.isEmpty()
                ? ends(0).findFirst()
                : label.map(attribute -> new Ordering(attribute, direction(attribute)));
    }

    /** Whether it names a kind of product, and not what a card has: "sort by memory". */
    private boolean namesCategory(int at) {
        return labels(at).findAny().isEmpty()
                && message.chunk(at).meanings().stream().anyMatch(meaning -> meaning.sense() instanceof Sense.Category);
    }

    private IntStream places() {
        return IntStream.range(0, message.size());
    }

    private Stream<String> labels(int at) {
        return Stream.concat(
                senses(at).filter(Sense.Attribute.class::isInstance).map(sense -> ((Sense.Attribute) sense)
                        .attribute()),
                Stream.concat(message.chunk(at).cue(Kind.LABEL).map(Cue::argument).stream(), measured(at)));
    }

    /** The attribute that a unit names: "by watts". */
    private Stream<String> measured(int at) {
        Chunk chunk = message.chunk(at);
        List<Unit> units = chunk.isUnknown() && isGoneBy(at)
                ? UnitBook.shipped().at(PhraseKey.of(message.tokens(), chunk.from(), chunk.to()))
                : List.of();
        return UnitAsked.measured(message, about, units).stream();
    }

    private Stream<Sense> senses(int at) {
        return message.meanings(at, about).stream().map(Meaning::sense);
    }

    /** The ends that words of degree name: the "shortest" of "from shortest to longest". */
    private Stream<Ordering> ends(int from) {
        return places().filter(at -> at >= from)
                .boxed()
                .flatMap(at -> Stream.concat(
                        senses(at)
                                .filter(Sense.Degree.class::isInstance)
                                .map(Sense.Degree.class::cast)
                                .map(degree -> ordering(degree.attribute(), degree.high())),
                        Stream.concat(
                                message.chunk(at).cue(Kind.LOWEST).stream().map(cue -> ordering(cue.argument(), false)),
                                message.chunk(at).cue(Kind.HIGHEST).stream()
                                        .map(cue -> ordering(cue.argument(), true)))));
    }

    private static Ordering ordering(String attribute, boolean high) {
        return new Ordering(attribute, high ? Direction.DESCENDING : Direction.ASCENDING);
    }

    private Direction direction(String attribute) {
        String text = message.utterance().text();
        if (RISING.matcher(text).find()) {
            return Direction.ASCENDING;
        }
        if (FALLING.matcher(text).find()) {
            return Direction.DESCENDING;
        }
        return ends(0).map(Ordering::direction)
                .findFirst()
                .or(() -> places().boxed().flatMap(this::end).findFirst())
                .orElseGet(() -> UsualOrder.of(message.lexicon(), about, attribute));
    }

    private Stream<Direction> end(int at) {
        Chunk chunk = message.chunk(at);
        boolean bound = isNumber(message.next(at)) || isNumber(message.previous(at)); // "by weight, max 200"
        if (bound) {
            return Stream.of();
        }
        if (chunk.isAny(Kind.MOST, Kind.BIG)) {
            return Stream.of(Direction.DESCENDING);
        }
        return chunk.isAny(Kind.LEAST, Kind.SMALL) ? Stream.of(Direction.ASCENDING) : Stream.of();
    }

    private boolean isNumber(int at) {
        return at >= 0 && message.chunk(at).quantity() != null;
    }
}
