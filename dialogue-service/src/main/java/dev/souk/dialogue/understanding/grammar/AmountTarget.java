package dev.souk.dialogue.understanding.grammar;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.language.UnitBook;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Distribution;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Meaning;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which attribute a number is of: the one named beside it, else the one its unit measures whose values make it likeliest,
 * else for a bare number the one just asked about, the one being revised, the price where a bound is said.
 */
final class AmountTarget {
    private static final double STRETCH = 4;
    private static final double NEAR = 1.5;
    private static final double TELLING_SHARE = 0.05;
    private static final double MOST_ITEMS = 10;
    private static final int MOST_WORDS = 4;
    private static final double NEARLY_ALL = 0.98;
    private final Reading reading;
    private final Lexicon lexicon;
    private final CategorySet about;
    private final Budget budget;

    AmountTarget(Reading reading) {
        this.reading = reading;
        this.lexicon = reading.message().lexicon();
        this.about = reading.about();
        this.budget = new Budget(reading);
    }

    /**
     * An attribute and the number in its unit.
     *
     * @param label the chunk that named it, or -1
     */
    record Target(String attribute, AttributeKind kind, double value, int label) {}

    Optional<Target> find(Quantity quantity, int at, BoundReader.Bound bound) {
        if (quantity.isMoney()) {
            return target(CatalogueItem.PRICE, quantity, -1);
        }
        Optional<Target> labelled = labelled(quantity, at, bound);
        if (labelled.isPresent()) {
            return labelled;
        }
        return quantity.isBare() ? bare(quantity, at, bound) : measured(quantity);
    }

    /** The number in this attribute's unit, where it has amounts. */
    Optional<Target> in(String attribute, Quantity quantity) {
        return target(attribute, quantity, -1);
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
        if (behind.isPresent() && !taken) {
            return behind;
        }
        int before = message.previous(Math.min(at, bound.first()));
        for (int steps = 0; steps < 3 && before >= 0; steps++) {
            Optional<Target> ahead = named(quantity, before);
            if (ahead.isPresent() && !(limits(bound) && quantity.isBare() && !mayBe(before, quantity))) {
                return ahead;
            }
            if (!message.chunk(before).isAny(Kind.WITH, Kind.SEARCH, Kind.QUESTION, Kind.REVISE, Kind.ME, Kind.BUT)) {
                break;
            }
            before = message.previous(before);
        }
        for (int inside = bound.first(); inside < at; inside++) {
            Optional<Target> within = named(quantity, inside);
            if (within.isPresent()) {
                return within;
            }
        }
        return taken ? Optional.empty() : behind;
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
        boolean measured =
                said.isBare() && after.quantity() != null && !after.quantity().isBare();
        boolean written = measured || (after.quantity() != null && after.first().glued());
        int bounded = reading.message().next(next);
        Quantity other = bounded < 0 ? null : reading.message().chunk(bounded).quantity();
        boolean fits = !said.isBare() && other != null && other.isBare(); // "12 GB of memory under 450"
        boolean bounds = BoundReader.operator(after) != null && other != null && !fits && mayBe(label, other);
        return written || bounds;
    }

    /** Whether the number may be one of what the label names: 150 is no number of memory slots. */
    private boolean mayBe(int label, Quantity quantity) {
        return named(quantity, label)
                .filter(target -> isNear(target.attribute(), target.value()))
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
                Optional<Target> target = target(attribute, quantity, at);
                if (target.isPresent() && isCompatible(attribute, quantity)) {
                    return target;
                }
            }
        }
        if (chunk.is(Kind.LABEL) && quantity.isBare()) {
            return target(chunk.cue(Kind.LABEL).orElseThrow().argument(), quantity, at);
        }
        return chunk.is(Kind.BUDGET) && quantity.isBare()
                ? target(CatalogueItem.PRICE, quantity, at)
                : Optional.empty();
    }

    private boolean isCompatible(String attribute, Quantity quantity) {
        if (quantity.isBare()) {
            return true;
        }
        List<Unit> own = reading.unitsOf(attribute);
        return own.isEmpty()
                ? !isMeasuredElsewhere(quantity)
                : own.stream().anyMatch(unit -> factor(unit, quantity) > 0);
    }

    /** Whether an attribute has this unit, so that one without a unit is not meant: the ounces of "a 6 pack of 2 ounce". */
    private boolean isMeasuredElsewhere(Quantity quantity) {
        for (int place : about.places()) {
            for (AttributeDefinition attribute : lexicon.attributes(place)) {
                if (isAmount(attribute.kind()) && factor(attribute, quantity) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Target> measured(Quantity quantity) {
        Target best = null;
        double bestScore = 0;
        for (int place : about.places()) {
            for (AttributeDefinition attribute : lexicon.attributes(place)) {
                double factor = factor(attribute, quantity);
                if (factor <= 0 || !isAmount(attribute.kind())) {
                    continue;
                }
                double value = rounded(quantity.value() * factor);
                double score = lexicon.isProduct(place, attribute.attribute())
                        ? 1
                                + lexicon.products(place, attribute.attribute(), product -> product == value)
                                        .size()
                        : score(lexicon.distribution(place, attribute.attribute()), value);
                if (score > bestScore) {
                    bestScore = score;
                    best = new Target(attribute.attribute(), attribute.kind(), value, -1);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How likely a value is meant of an attribute: by the items that have exactly it, then by whether it lies in the range. */
    private static double score(Distribution distribution, double value) {
        if (!distribution.isPlausible(value, STRETCH)) {
            return 0;
        }
        boolean inside = value >= distribution.min() && value <= distribution.max();
        return distribution.count(value) + (inside ? 0.5 : 0.1) + distribution.items() * 1e-7;
    }

    private Optional<Target> bare(Quantity quantity, int at, BoundReader.Bound bound) {
        if (isCount(quantity, bound) || isResolution(at, bound)) {
            return Optional.empty();
        }
        String asked = reading.message().utterance().asked();
        if (asked != null
                && isAmount(kind(asked))
                && isNear(asked, quantity.value())
                && !budget.isRatherMeant(asked, quantity, bound)) {
            return target(asked, quantity, -1);
        }
        if (reading.message().has(Kind.REVISE) && !bound.said()) {
            return revised(quantity);
        }
        boolean counted = !quantity.units().isEmpty();
        boolean budgeted = budget.isSpokenOf(at) || budget.isPaidFor(quantity, at, bound);
        boolean alone = reading.message().size() <= MOST_WORDS && budget.isKnown();
        if (counted || !(bound.said() || reading.message().has(Kind.BUDGET) || budgeted || alone)) {
            return telling(quantity);
        }
        Optional<Target> other = budgeted || isLikelyPrice(quantity, bound) ? Optional.empty() : telling(quantity);
        return other.isPresent() ? other : target(CatalogueItem.PRICE, quantity, -1);
    }

    /** Whether the attribute has values near this one, so that the number may answer a question about it. */
    private boolean isNear(String attribute, double value) {
        for (int place : about.places()) {
            Distribution distribution = lexicon.distribution(place, attribute);
            double stretch = attribute.equals(CatalogueItem.PRICE) ? STRETCH : NEAR;
            if (distribution.isEmpty() || distribution.isPlausible(value, stretch)) {
                return true;
            }
        }
        return false;
    }

    /** 玩 2K 為主, "for 4k video": what a picture is called and no budget, where nothing speaks of money. */
    private boolean isResolution(int at, BoundReader.Bound bound) {
        Chunk chunk = reading.message().chunk(at);
        Token last = reading.message().tokens().get(chunk.to() - 1);
        boolean written = last.is("k") && last.glued() && chunk.to() - chunk.from() == 2;
        return written
                && !bound.said()
                && !budget.isSpokenOf(at)
                && !reading.message().has(Kind.BUDGET);
    }

    /** "the cheapest three": how many are wanted, not how much. */
    private boolean isCount(Quantity quantity, BoundReader.Bound bound) {
        int before = reading.message().previous(bound.first());
        boolean ranked = before >= 0
                && reading.message().chunk(before).isAny(Kind.LOWEST, Kind.HIGHEST, Kind.MOST, Kind.LEAST, Kind.FIRST);
        return ranked && quantity.value() <= MOST_ITEMS;
    }

    /** Whether a price is being settled: then a number alone is another one. */
    private boolean isPlausible(Constraint old, Quantity quantity) {
        for (int place : about.places()) {
            if (lexicon.distribution(place, old.attribute()).isPlausible(quantity.value(), STRETCH)) {
                return true;
            }
        }
        return false;
    }

    /** The attribute of the number last said that this one may replace: the price, unless only another could be so much. */
    private Optional<Target> revised(Quantity quantity) {
        List<Constraint> numeric = reading.message().need().constraints().stream()
                .filter(old -> isAmount(kind(old.attribute())))
                .toList();
        Optional<Constraint> price = numeric.stream()
                .filter(old -> old.attribute().equals(CatalogueItem.PRICE))
                .findFirst();
        Optional<Constraint> latest = numeric.reversed().stream()
                .filter(old -> isPlausible(old, quantity))
                .findFirst();
        if (price.isPresent() && latest.isPresent() && !isPlausible(price.get(), quantity)) {
            return target(latest.get().attribute(), quantity, -1);
        }
        Optional<Constraint> usual = numeric.stream()
                .filter(old -> old.operator() == Operator.IS && isUsual(old.attribute(), quantity.value()))
                .findFirst();
        if (usual.isPresent()) {
            return target(usual.get().attribute(), quantity, -1);
        }
        if (price.isPresent()) {
            return target(CatalogueItem.PRICE, quantity, -1);
        }
        return numeric.isEmpty() ? telling(quantity) : target(numeric.getLast().attribute(), quantity, -1);
    }

    /** Whether many products have exactly this number: "make it 240" of a radiator or a refresh rate, whatever the budget. */
    private boolean isUsual(String attribute, double value) {
        for (int place : about.places()) {
            Distribution distribution = lexicon.distribution(place, attribute);
            if (!distribution.isEmpty() && distribution.count(value) >= TELLING_SHARE * distribution.items()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bare number may well be a price here: said as a bound, and not above nearly all of them. */
    private boolean isLikelyPrice(Quantity quantity, BoundReader.Bound bound) {
        boolean floor = bound.operator() == Operator.AT_LEAST && about.size() == 1; // few say the least they would pay
        for (int place : about.places()) {
            Distribution prices = lexicon.distribution(place, CatalogueItem.PRICE);
            if (bound.said()
                    && !floor
                    && prices.isPlausible(quantity.value(), STRETCH)
                    && quantity.value() <= prices.quantile(NEARLY_ALL)) {
                return true;
            }
        }
        return about.size() > 3;
    }

    /** The one attribute that often has exactly this number, where there is just one. */
    private Optional<Target> telling(Quantity quantity) {
        if (about.size() > 3) {
            return Optional.empty();
        }
        List<Target> telling = new ArrayList<>();
        for (int place : about.places()) {
            for (AttributeDefinition attribute : lexicon.attributes(place)) {
                Distribution distribution = lexicon.distribution(place, attribute.attribute());
                double share = distribution.isEmpty()
                        ? 0
                        : (double) distribution.count(quantity.value()) / distribution.items();
                boolean list = attribute.kind() == AttributeKind.AMOUNTS;
                if (isAmount(attribute.kind())
                        && share >= (list ? TELLING_SHARE / 3 : TELLING_SHARE)
                        && quantity.value() >= (list ? 100 : 10)
                        && !attribute.attribute().equals(CatalogueItem.PRICE)) {
                    telling.add(new Target(attribute.attribute(), attribute.kind(), quantity.value(), -1));
                }
            }
        }
        return telling.size() == 1 ? Optional.of(telling.getFirst()) : Optional.empty();
    }

    private Optional<Target> target(String attribute, Quantity quantity, int label) {
        Optional<AttributeDefinition> definition = lexicon.attribute(about, attribute);
        if (definition.isEmpty() || !isAmount(definition.get().kind())) {
            return Optional.empty();
        }
        double factor = quantity.isBare() ? 1 : Math.max(factor(definition.get(), quantity), 0);
        double value = rounded(quantity.value() * (factor == 0 ? 1 : factor));
        return Optional.of(new Target(attribute, definition.get().kind(), value, label));
    }

    private @Nullable AttributeKind kind(String attribute) {
        return lexicon.attribute(about, attribute)
                .map(AttributeDefinition::kind)
                .orElse(null);
    }

    /** What the quantity's number is multiplied with to be in the attribute's unit; 0 where they do not measure the same. */
    private static double factor(AttributeDefinition attribute, Quantity quantity) {
        if (attribute.unit().isEmpty()) {
            return 0;
        }
        return UnitBook.shipped().named(attribute.unit()).stream()
                .mapToDouble(unit -> factor(unit, quantity))
                .max()
                .orElse(0);
    }

    private static double factor(Unit own, Quantity quantity) {
        return quantity.units().stream()
                .filter(unit -> unit.dimension().equals(own.dimension()))
                .mapToDouble(unit -> unit.factor() / own.factor())
                .findFirst()
                .orElse(0);
    }

    private static boolean isAmount(@Nullable AttributeKind kind) {
        return kind == AttributeKind.AMOUNT || kind == AttributeKind.AMOUNTS;
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
