package dev.souk.dialogue.understanding.items;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.language.Cue;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a question about items asks for, clause by clause. */
final class AskedAttributes {
    private static final String PRICE_PER = CatalogueItem.PRICE + "_per_";

    private static final Set<String> WHICH = Set.of("what", "which", "哪", "什");

    private final Message message;
    private final CategorySet about;
    private final int superlative;

    /** @param superlative the chunk that points at an item by its degree ("the lightest of them") and asks for nothing, or -1 */
    AskedAttributes(Message message, CategorySet about, int superlative) {
        this.message = message;
        this.about = about;
        this.superlative = superlative;
    }

    /** The attributes the words name, by label, by value, by degree or by "how much". */
    List<String> attributes() {
        Set<String> named = new LinkedHashSet<>();
        Clause.of(message).forEach(clause -> named.addAll(attributes(clause)));
        return new ArrayList<>(named);
    }

    /** Those named in clauses that ask nothing of the shop: the color of "what color is it, and how long is the warranty". */
    List<String> besideShop() {
        return Clause.of(message).stream()
                .filter(clause ->
                        clause.chunks(message).noneMatch(chunk -> chunk.is(Kind.TOPIC)) && clause.asks(message))
                .flatMap(clause -> attributes(clause).stream())
                .distinct()
                .toList();
    }

    /** Those whose label a "what" or "which" asks for, or 哪些 and 什麼: the systems of "what systems does it work with". */
    List<String> which() {
        return IntStream.range(0, message.size())
                .filter(this::isAskedFor)
                .boxed()
                .flatMap(at -> labels(at).stream())
                .distinct()
                .toList();
    }

    /** Those of a value that stands right behind what must fit: the hands of "does it fit both hands?". */
    List<String> fitted() {
        return IntStream.range(0, message.size())
                .filter(at -> message.isJustAfter(at, Kind.TOPIC))
                .boxed()
                .flatMap(at -> values(at).stream())
                .distinct()
                .toList();
    }

    private boolean isAskedFor(int at) {
        List<Token> label = message.tokens()
                .subList(message.chunk(at).from(), message.chunk(at).to());
        return WHICH.contains(label.getFirst().form())
                || (at > 0
                        && message
                                .tokens()
                                .subList(
                                        message.chunk(at - 1).from(),
                                        message.chunk(at - 1).to())
                                .stream()
                                .anyMatch(token -> WHICH.contains(token.form())));
    }

    private List<String> attributes(Clause clause) {
        List<String> labels = clause.places()
                .filter(at -> at != superlative)
                .boxed()
                .flatMap(at -> labels(at).stream())
                .toList();
        List<String> units = UnitAsked.attributes(message, about, clause);
        if (!units.isEmpty()) {
            List<String> both = units.stream().filter(labels::contains).toList();
            return both.isEmpty() ? units : both; // the "make" of "how many dB does it make" is no brand
        }
        if (labels.stream().anyMatch(label -> label.startsWith(PRICE_PER))) {
            return labels.stream()
                    .filter(label -> !label.equals(CatalogueItem.PRICE))
                    .toList();
        }
        boolean cost = clause.chunks(message).anyMatch(chunk -> chunk.is(Kind.HOW_MUCH));
        boolean amount = clause.places().anyMatch(at -> isOfAnything(message.chunk(at)) && isOfNamed(at, clause));
        if (cost && !amount) {
            boolean of = clause.chunks(message).anyMatch(this::isOfAnything);
            List<String> contents = of ? UnitAsked.contents(message, about, clause) : List.of();
            return contents.isEmpty() ? List.of(CatalogueItem.PRICE) : contents;
        }
        if (!labels.isEmpty()) {
            return with(labels, clause);
        }
        List<String> dimensions = isPointing() ? UnitAsked.dimensions(message, about, clause) : List.of();
        if (!dimensions.isEmpty()) {
            return dimensions;
        }
        List<String> measured = measured(clause);
        return measured.isEmpty() ? described(clause) : measured;
    }

    private boolean isPointing() {
        return message.chunks().stream().anyMatch(chunk -> chunk.isAny(Kind.ORDINAL, Kind.MIDDLE, Kind.THIS));
    }

    private List<String> with(List<String> labels, Clause clause) {
        return Stream.concat(
                        labels.stream(),
                        clause.places().boxed().filter(at -> at != superlative).flatMap(at -> values(at).stream()))
                .distinct()
                .toList();
    }

    private List<String> described(Clause clause) {
        return clause.places()
                .boxed()
                .filter(at -> at != superlative)
                .flatMap(at -> {
                    List<String> values = values(at);
                    return values.isEmpty() ? graded(at).stream() : values.stream();
                })
                .distinct()
                .toList();
    }

    /** Whether it asks for an amount of whatever follows: the "how much" of "how much cache does it have", not 多少錢. */
    private boolean isOfAnything(Chunk chunk) {
        return chunk.is(Kind.HOW_MUCH)
                && chunk.first().is("how")
                && message.tokens().get(chunk.from() + 1).is("much");
    }

    /** Whether an amount is named anywhere in the clause, or what there may be more or less of right behind the "how much". */
    private boolean isOfNamed(int at, Clause clause) {
        boolean amount = clause.places()
                .boxed()
                .flatMap(place -> labels(place).stream())
                .anyMatch(label -> kind(label) == AttributeKind.AMOUNT || kind(label) == AttributeKind.AMOUNTS);
        return amount
                || (at + 1 < clause.to()
                        && labels(at + 1).stream().anyMatch(label -> kind(label) == AttributeKind.TERM));
    }

    private @Nullable AttributeKind kind(String attribute) {
        return attribute.equals(CatalogueItem.PRICE)
                ? null
                : message.lexicon()
                        .attribute(about, attribute)
                        .map(AttributeDefinition::kind)
                        .orElse(null);
    }

    /** The attributes measured as a number put to the question is: the size of "is the first one 27 inch?". */
    private List<String> measured(Clause clause) {
        boolean placed = clause.chunks(message).anyMatch(chunk -> chunk.is(Kind.ORDINAL));
        return clause.chunks(message)
                .flatMap(chunk -> Optional.ofNullable(chunk.quantity()).stream())
                .filter(_ -> placed)
                .flatMap(quantity -> UnitAsked.measured(message, about, quantity.units()).stream())
                .distinct()
                .toList();
    }

    private List<String> labels(int at) {
        Chunk chunk = message.chunk(at);
        Stream<String> general = Stream.concat(
                chunk.cue(Kind.LABEL).map(Cue::argument).stream(),
                chunk.is(Kind.IN_STOCK) ? Stream.of(CatalogueItem.STOCK) : Stream.of());
        Stream<String> own = message.meanings(at, about).stream()
                .map(Meaning::sense)
                .filter(Sense.Attribute.class::isInstance)
                .map(sense -> ((Sense.Attribute) sense).attribute())
                .limit(1);
        return Stream.concat(general, own).distinct().toList();
    }

    /** Of an item pointed at by its place, a part of a value will do: the white of "Black / White". */
    private List<String> values(int at) {
        boolean placed = message.has(Kind.ORDINAL);
        return message.meanings(at, about).stream()
                .map(Meaning::sense)
                .filter(sense -> sense instanceof Sense.Value found
                        && (found.whole() || placed)
                        && !found.attribute().equals(Constraint.NAME)
                        && !found.attribute().equals(CatalogueItem.BRAND))
                .map(sense -> ((Sense.Value) sense).attribute())
                .limit(labels(at).isEmpty() ? 1 : 0)
                .toList();
    }

    private Optional<String> graded(int at) {
        return message.meanings(at, about).stream()
                .map(Meaning::sense)
                .filter(Sense.Degree.class::isInstance)
                .map(sense -> ((Sense.Degree) sense).attribute())
                .findFirst()
                .or(() -> Grades.general(message.chunk(at)));
    }
}
