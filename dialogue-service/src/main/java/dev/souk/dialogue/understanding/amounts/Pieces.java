package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.NumberWord;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads how many of what size, where the catalogue lists the two together: two sticks of 16 GB, 32 GB in all, two sticks. */
final class Pieces {
    private static final double FAR_MORE = 1.5;

    /** Share of a kind's items that are so much together, from which on a bare number means that. */
    private static final double MANY = 0.02;

    private static final Pattern EACH = Pattern.compile("(?i)\\b(two|three|four|eight) of\\s*$");

    private final Reading reading;
    private final Message message;
    private final Lexicon lexicon;
    private final AmountTarget targets;

    Pieces(Reading reading, AmountTarget targets) {
        this.reading = reading;
        this.message = reading.message();
        this.lexicon = message.lexicon();
        this.targets = targets;
    }

    /** Reads a count, with or without the size beside it; gives the last chunk it takes, or -1 where it means nothing here. */
    int read(Quantity quantity, int at, boolean excluded) {
        int sized = sized(quantity, at, excluded);
        if (sized < 0
                && (!quantity.isBare()
                        || isPlural(quantity)
                        || EACH.matcher(message.before(at)).find())) {
            sized = countedBefore(quantity, at, excluded);
        }
        if (sized < 0) {
            sized = whole(quantity, at, excluded);
        }
        return sized >= 0 ? sized : alone(quantity, at, excluded);
    }

    /** "32" of memory, "currently on 16gb, want 32": a number alone that is what many are together, where no money is spoken of. */
    private int whole(Quantity quantity, int at, boolean excluded) {
        boolean alone = IntStream.rangeClosed(message.clauseStart(at), message.clauseEnd(at))
                .filter(other -> other != at)
                .mapToObj(message::chunk)
                .allMatch(chunk -> chunk.isFiller()
                        || chunk.isAny(Kind.SEARCH, Kind.ONLY)
                        || !chunk.kinds().isEmpty());
        boolean money = message.has(Kind.BUDGET)
                || CatalogueItem.PRICE.equals(message.utterance().asked());
        if (!alone || money || !quantity.isBare() || !quantity.units().isEmpty()) {
            return -1;
        }
        for (int place : reading.about().places()) {
            for (AttributeDefinition attribute : lexicon.attributes(place)) {
                List<AttributeValue> all = lexicon.isProduct(place, attribute.attribute())
                        ? lexicon.products(place, attribute.attribute(), total -> total == quantity.value())
                        : List.of();
                int items = all.stream()
                        .mapToInt(pair -> lexicon.list(place, attribute.attribute(), pair))
                        .sum();
                if (items > MANY * lexicon.items(place)) {
                    add(attribute.attribute(), all, at, at, excluded);
                    return at;
                }
            }
        }
        return -1;
    }

    /** The 16s of "32gb, two 16s"; "two of 16" says the same. */
    private boolean isPlural(Quantity quantity) {
        int behind = quantity.to();
        return behind < message.tokens().size()
                && message.tokens().get(behind).is("s")
                && message.tokens().get(behind).glued();
    }

    /** "兩條 8GB", "16 GB 兩條", "2 sticks of 16": a count beside a size. */
    private int sized(Quantity left, int at, boolean excluded) {
        int right = message.next(at);
        Quantity other = right < 0 ? null : message.chunk(right).quantity();
        if (other == null || left.isMoney() || other.isMoney()) {
            return -1;
        }
        boolean bare = left.isBare()
                && other.isBare()
                && !left.units().isEmpty()
                && other.units().isEmpty();
        Quantity count = left.isBare() ? left : other;
        boolean pieces = left.isBare() || !count.units().isEmpty();
        if (!pieces || !(bare || left.isBare() != other.isBare())) {
            return -1;
        }
        for (int place : reading.about().places()) {
            for (AttributeDefinition attribute : lexicon.attributes(place)) {
                Optional<AmountTarget.Target> size = targets.in(attribute.attribute(), left.isBare() ? other : left);
                if (size.isPresent() && lexicon.isProduct(place, attribute.attribute())) {
                    AttributeValue list =
                            list(place, attribute.attribute(), count, size.get().value(), left.isBare());
                    if (lexicon.list(place, attribute.attribute(), list) > 0) {
                        int last = saidAgain(right, count, left);
                        add(attribute.attribute(), List.of(list), at, last, excluded);
                        return last;
                    }
                }
            }
        }
        return -1;
    }

    /** The 16 of 32G 兩條16的: the size of each, right behind how many make up the whole. */
    private int saidAgain(int counted, Quantity count, Quantity whole) {
        Quantity each =
                counted + 1 < message.size() ? message.chunk(counted + 1).quantity() : null;
        boolean parts =
                each != null && each.value() * count.value() == (each.isBare() ? whole : whole.in(each)).value();
        return parts && !whole.isBare() ? counted + 1 : counted;
    }

    /** "two 8gb sticks": a count spoken right before the size. */
    private int countedBefore(Quantity size, int at, boolean excluded) {
        int previous = message.previous(at);
        Optional<NumberWord> count = previous < 0
                ? Optional.empty()
                : NumberWord.of(message.chunk(previous).first().form()).filter(word -> !word.multiplies());
        for (int place : reading.about().places()) {
            for (AttributeDefinition attribute :
                    count.isPresent() ? lexicon.attributes(place) : List.<AttributeDefinition>of()) {
                Optional<AmountTarget.Target> each = targets.in(attribute.attribute(), size);
                if (each.isPresent() && lexicon.isProduct(place, attribute.attribute())) {
                    AttributeValue pair = pair(count.get().value(), each.get().value());
                    if (lexicon.list(place, attribute.attribute(), pair) > 0) {
                        add(attribute.attribute(), List.of(pair), previous, at, excluded);
                        return at;
                    }
                }
            }
        }
        return -1;
    }

    /** 兩條 16GB are two of 16; 32GB 兩條 are two of 32, or 32 in all where far more are sold as that. */
    private AttributeValue list(int place, String attribute, Quantity count, double size, boolean countFirst) {
        AttributeValue each = pair(count.value(), size);
        AttributeValue all = pair(count.value(), size / count.value());
        boolean total =
                !countFirst && lexicon.list(place, attribute, all) > FAR_MORE * lexicon.list(place, attribute, each);
        return total ? all : each;
    }

    /** 兩支, "two sticks not four": the pairs of that many, of those wanted so far where any is. */
    private int alone(Quantity count, int at, boolean excluded) {
        if (!count.isBare() || count.units().isEmpty()) {
            return -1;
        }
        AttributeValue first = AttributeValue.of(count.value());
        for (int place : reading.about().places()) {
            for (AttributeDefinition attribute : lexicon.attributes(place)) {
                List<AttributeValue> pairs = lexicon.isProduct(place, attribute.attribute())
                        ? narrowed(
                                attribute.attribute(), lexicon.lists(place, attribute.attribute(), first, size -> true))
                        : List.of();
                if (!pairs.isEmpty()) {
                    add(attribute.attribute(), pairs, at, at, excluded);
                    return at;
                }
            }
        }
        return -1;
    }

    /** The pairs that are so much together: 32 GB is 2 × 16 and 1 × 32. */
    List<AttributeValue> products(AmountTarget.Target target, DoublePredicate wanted) {
        List<AttributeValue> products = new ArrayList<>();
        for (int place : reading.about().places()) {
            if (lexicon.isProduct(place, target.attribute())) {
                products.addAll(lexicon.products(place, target.attribute(), wanted));
            }
        }
        return products;
    }

    private List<AttributeValue> narrowed(String attribute, List<AttributeValue> pairs) {
        return Stream.concat(reading.constraints().stream(), message.need().constraints().stream())
                .filter(old -> old.attribute().equals(attribute)
                        && old.operator() == Operator.IS
                        && old.polarity() == Polarity.REQUIRE)
                .map(Constraint::values)
                .map(known -> pairs.stream().filter(known::contains).toList())
                .filter(both -> !both.isEmpty())
                .findFirst()
                .orElse(pairs);
    }

    private void add(String attribute, List<AttributeValue> pairs, int from, int to, boolean excluded) {
        reading.add(reading.constraint(attribute, Operator.IS, pairs, excluded, message.span(from, to)), from, to);
    }

    private static AttributeValue pair(double first, double second) {
        return new AttributeValue.Several(List.of(AttributeValue.of(first), AttributeValue.of(second)));
    }
}
