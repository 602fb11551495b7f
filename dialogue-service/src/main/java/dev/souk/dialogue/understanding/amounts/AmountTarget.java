package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Chunk;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Reading;
import dev.souk.dialogue.understanding.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Decides which attribute a number is of: the one named beside it, else the one its unit measures whose values make it likeliest, else what
 * a bare number may mean.
 */
public final class AmountTarget {
    /** How many characters may part a number from what it is of: ", " and the like. */
    private static final int NEXT_TO = 4;

    /** "reclines to 130". */
    private static final Set<String> RUNS_TO = Set.of("to", "到", "至");

    private final Reading reading;
    private final CategorySet about;
    private final Measures measures;
    private final BareNumber bare;

    public AmountTarget(Reading reading) {
        this.reading = reading;
        this.about = reading.about();
        this.measures = new Measures(reading);
        this.bare = new BareNumber(reading, measures);
    }

    /**
     * An attribute and the number in its unit.
     *
     * @param label the chunk that named it, or -1
     */
    public record Target(String attribute, AttributeKind kind, double value, int label) {}

    Optional<Target> find(Quantity quantity, int at, BoundReader.Bound bound) {
        if (quantity.isMoney()) {
            return measures.target(CatalogueItem.PRICE, quantity, -1);
        }
        Optional<Target> labelled = labelled(quantity, at, bound)
                .filter(target -> !BareNumber.isWrittenInK(reading.message(), at) // 4K螢幕 is no size of it
                        || measures.isNear(target.attribute(), target.value()))
                .or(() -> namedBefore(quantity, at, bound))
                .or(() -> graded(quantity, at, bound));
        if (labelled.isPresent()) {
            return labelled;
        }
        return quantity.isBare() ? bare.find(quantity, at, bound) : measures.measured(quantity);
    }

    /** "27 or 32" of screens: the first, as one of what both are numbers of, where nobody asks so little for a product. */
    Optional<Target> ofBoth(Quantity first, Quantity second) {
        return bare.ofBoth(first, second);
    }

    /** The number in this attribute's unit, where it has amounts. */
    public Optional<Target> in(String attribute, Quantity quantity) {
        return measures.target(attribute, quantity, -1);
    }

    /** Whether there are products with exactly this amount. */
    boolean isAttested(Target target) {
        return reading.message().lexicon().isAttested(about, target.attribute(), target.value());
    }

    boolean isWeight(Target target) {
        return reading.unitsOf(target.attribute()).stream()
                .anyMatch(unit -> unit.dimension().equals("weight"));
    }

    private Optional<Target> labelled(Quantity quantity, int at, BoundReader.Bound bound) {
        Message message = reading.message();
        for (int inside = at + 1; inside <= bound.last(); inside++) {
            Optional<Target> within = named(quantity, inside);
            if (within.isPresent()) {
                return within;
            }
        }
        int after = message.next(bound.last());
        Optional<Target> behind = after < 0 ? Optional.empty() : named(quantity, after);
        boolean taken = after >= 0 && belongsToNext(after, quantity);
        Optional<Target> ahead = ahead(quantity, at, bound);
        boolean apart = message.isSetOff(bound.last()) // 長度放寬到270 價錢一樣, 250以內 容量越大越好
                && (ahead.isPresent() || bound.last() > at);
        if (behind.isPresent() && !taken && !apart) {
            return behind;
        }
        if (ahead.isPresent()) {
            return ahead;
        }
        for (int inside = bound.first(); inside < at; inside++) {
            Optional<Target> within = named(quantity, inside);
            if (within.isPresent()) {
                return within;
            }
        }
        return taken || apart ? Optional.empty() : behind;
    }

    /** 承重要夠喔，至少120: what the clause before names and says no number of, where this one says nothing but the least of it. */
    private Optional<Target> namedBefore(Quantity quantity, int at, BoundReader.Bound bound) {
        Message message = reading.message();
        int pause = message.clauseStart(at) - 1;
        boolean least = bound.said() && bound.operator() == Operator.AT_LEAST && quantity.isBare();
        boolean alone =
                message.previous(Math.min(at, bound.first())) < 0 && message.next(Math.max(at, bound.last())) < 0;
        if (!least || !alone || pause < 1) {
            return Optional.empty();
        }
        List<Integer> before =
                IntStream.range(message.clauseStart(pause - 1), pause).boxed().toList();
        boolean counted = before.stream().anyMatch(chunk -> message.chunk(chunk).quantity() != null);
        return before.stream()
                .filter(chunk -> !counted && mayBe(chunk, quantity))
                .findFirst()
                .flatMap(chunk -> named(quantity, chunk));
    }

    /** 亮一點 1000以上, "a big battery, 5000 or more": what a word of degree just before was read of, where this is the least of it. */
    private Optional<Target> graded(Quantity quantity, int at, BoundReader.Bound bound) {
        Span number = reading.message().span(Math.min(at, bound.first()), at);
        return !bound.isLeast() || !quantity.isBare() || reading.constraints().isEmpty()
                ? Optional.empty()
                : Optional.of(reading.constraints().getLast())
                        .filter(last -> isUpward(last)
                                && last.span() != null
                                && number.start() - last.span().end() <= NEXT_TO
                                && measures.isNear(last.attribute(), quantity.value()))
                        .flatMap(last -> measures.target(last.attribute(), quantity, -1));
    }

    /** Whether it asks for a lot without a number. */
    private static boolean isUpward(Constraint read) {
        return !read.attribute().equals(CatalogueItem.PRICE)
                && read.polarity() == Polarity.REQUIRE
                && (read.operator() == Operator.AT_LEAST || read.operator() == Operator.MORE_THAN);
    }

    private Optional<Target> ahead(Quantity quantity, int at, BoundReader.Bound bound) {
        Message message = reading.message();
        int before = message.previous(Math.min(at, bound.first()));
        for (int steps = 0; steps < 3 && before >= 0; steps++) {
            Optional<Target> ahead = named(quantity, before);
            if (ahead.isPresent() && !(limits(bound) && quantity.isBare() && !mayBe(before, quantity))) {
                return ahead;
            }
            if (!RUNS_TO.contains(message.chunk(before).first().form())
                    && !message.chunk(before)
                            .isAny(Kind.WITH, Kind.SEARCH, Kind.QUESTION, Kind.REVISE, Kind.ME, Kind.BUT, Kind.SAME)) {
                return Optional.empty();
            }
            before = message.previous(before);
        }
        return Optional.empty();
    }

    /** Whether the bound is one that a budget has. */
    private static boolean limits(BoundReader.Bound bound) {
        return bound.operator() == Operator.AT_MOST || bound.operator() == Operator.LESS_THAN;
    }

    /** Whether a label is followed by a number of its own, so that it does not belong to the one before: "16 GB, length under 300". */
    private boolean belongsToNext(int label, Quantity said) {
        int next = reading.message().next(label);
        if (next < 0) {
            return false;
        }
        Chunk after = reading.message().chunk(next);
        if (after.isAny(Kind.AS, Kind.MOST, Kind.LEAST)) { // 200以內更新率越高越好
            return true;
        }
        boolean measured =
                said.isBare() && after.quantity() != null && !after.quantity().isBare();
        boolean written = measured || (after.quantity() != null && after.first().glued());
        int bounded = reading.message().next(next);
        Quantity other = bounded < 0 ? null : reading.message().chunk(bounded).quantity();
        boolean fits = !said.isBare() && other != null && other.isBare(); // "12 GB of memory under 450"
        boolean bounds = BoundReader.operator(after) != null
                && other != null
                && !fits
                && !isOwn(label, said)
                && mayBe(label, other);
        return written || bounds;
    }

    /** The size of "the 360 size and under 150": whether products have just this number of what an English label behind it names. */
    private boolean isOwn(int label, Quantity said) {
        return reading.message().chunk(label).first().kind() == Token.Kind.WORD
                && said.isBare()
                && named(said, label).filter(this::isAttested).isPresent();
    }

    /** Whether the number may be one of what the label names: 150 is no number of memory slots. */
    private boolean mayBe(int label, Quantity quantity) {
        return named(quantity, label)
                .filter(target -> measures.isNear(target.attribute(), target.value()))
                .isPresent();
    }

    private Optional<Target> named(Quantity quantity, int at) {
        Chunk chunk = reading.message().chunk(at);
        if (reading.isUsed(at)) {
            return Optional.empty();
        }
        for (Meaning meaning : chunk.meanings()) {
            if (meaning.sense() instanceof Sense.Attribute(String attribute)
                    && meaning.categories().intersects(about)) {
                Optional<Target> target = measures.target(attribute, quantity, at);
                if (target.isPresent() && measures.isCompatible(attribute, quantity)) {
                    return target;
                }
            }
        }
        if (chunk.is(Kind.LABEL) && quantity.isBare()) {
            return measures.target(chunk.cue(Kind.LABEL).orElseThrow().argument(), quantity, at);
        }
        return chunk.is(Kind.BUDGET) && quantity.isBare()
                ? measures.target(CatalogueItem.PRICE, quantity, at)
                : Optional.empty();
    }
}
