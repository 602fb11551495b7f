package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.dialogue.understanding.amounts.AmountTarget.Target;
import dev.souk.dialogue.understanding.language.Cue.Kind;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.linking.Sense;
import dev.souk.dialogue.understanding.message.Message;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.BoundReader;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which number of those said before in the conversation a bare one takes the place of. */
final class Replaced {
    private static final double STRETCH = 4;
    private static final double THOUSAND = 1000;
    private static final double ABOUT = 2.5;

    private final Reading reading;
    private final Message message;
    private final Lexicon lexicon;
    private final CategorySet about;
    private final Measures measures;
    private final Telling telling;

    Replaced(Reading reading, Measures measures, Telling telling) {
        this.reading = reading;
        this.message = reading.message();
        this.lexicon = message.lexicon();
        this.about = reading.about();
        this.measures = measures;
        this.telling = telling;
    }

    /** Whether products have about so much of what the constraint is on. */
    private boolean isPlausible(Constraint old, Quantity quantity) {
        for (int place : about.places()) {
            if (lexicon.distribution(place, old.attribute()).isPlausible(quantity.value(), STRETCH)) {
                return true;
            }
        }
        return false;
    }

    /** 改看 360 水冷: what the number tells, where the word beside it is of the same attribute. */
    Optional<Target> besideIt(Quantity quantity, int at) {
        int next = message.next(at);
        return next < 0
                ? Optional.empty()
                : telling.sole(quantity).filter(told -> message.meanings(next, about).stream()
                        .anyMatch(meaning -> meaning.sense() instanceof Sense.Value value
                                && value.attribute().equals(told.attribute())));
    }

    /** The attribute of the number last said that this one may replace: the price, unless only another could be so much. */
    Optional<Target> revised(Quantity quantity) {
        List<Constraint> numeric = Stream.concat(
                        message.need().constraints().stream(), reading.constraints().stream()) // "250. no wait, 180"
                .filter(old -> Measures.isAmount(measures.kind(old.attribute())))
                .toList();
        Optional<Constraint> price = numeric.stream()
                .filter(old -> old.attribute().equals(CatalogueItem.PRICE))
                .findFirst();
        Optional<Constraint> latest = numeric.reversed().stream()
                .filter(old -> isPlausible(old, quantity))
                .findFirst();
        if (price.isPresent() && latest.isPresent() && !isPlausible(price.get(), quantity)) {
            return measures.target(latest.get().attribute(), quantity, -1);
        }
        Optional<Target> told = latest.isEmpty() ? telling.sole(quantity) : Optional.empty();
        if (told.isPresent()) {
            return told; // "10000 is plenty" of a power bank after its ports and its price
        }
        Optional<Constraint> usual = numeric.stream()
                .filter(old -> old.operator() == Operator.IS && telling.isUsual(old.attribute(), quantity.value()))
                .findFirst()
                .or(() -> onlyOne(numeric, quantity));
        if (usual.isPresent()) {
            return measures.target(usual.get().attribute(), quantity, -1);
        }
        if (price.isPresent() && (latest.isEmpty() || isPlausible(price.get(), quantity))) {
            return measures.target(CatalogueItem.PRICE, quantity, -1);
        }
        return numeric.isEmpty()
                ? telling.sole(quantity)
                : measures.target(latest.orElse(numeric.getLast()).attribute(), quantity, -1);
    }

    /** "make it 32" of a 27 inch screen: the one that products have so much of, where hardly any costs so little. */
    private Optional<Constraint> onlyOne(List<Constraint> numeric, Quantity quantity) {
        List<Constraint> attested = numeric.stream()
                .filter(old -> old.operator() == Operator.IS && telling.isAttested(old.attribute(), quantity.value()))
                .toList();
        return attested.size() == 1 && telling.isBelowPrices(quantity)
                ? Optional.of(attested.getFirst())
                : Optional.empty();
    }

    /** 27的就行 after 32 inches: the attribute a number was said of before, where many have this one and no price is so low, or any where there is "room for a 420". */
    Optional<Target> saidBefore(Quantity quantity, int at) {
        boolean held = message.isAfter(at, Kind.HOLDS) && about.size() == 1;
        boolean paid = about.size() > 3 || !telling.isBelowPrices(quantity);
        return paid && !held
                ? Optional.empty()
                : message.need().constraints().stream()
                        .map(Constraint::attribute)
                        .filter(attribute -> Measures.isAmount(measures.kind(attribute))
                                && (telling.isUsual(attribute, quantity.value())
                                        || (held && telling.isAttested(attribute, quantity.value()))))
                        .findFirst()
                        .flatMap(attribute -> measures.target(attribute, quantity, -1));
    }

    /** "180 or higher?" after at least 144 Hz: the attribute of which more than that was asked for, where products have just this much. */
    Optional<Target> raised(Quantity quantity, BoundReader.Bound bound) {
        return amounts()
                .filter(old -> bound.isLeast()
                        && old.operator() == Operator.AT_LEAST
                        && old.values().getFirst() instanceof AttributeValue.Amount(double least)
                        && quantity.value() > least
                        && telling.isAttested(old.attribute(), quantity.value()))
                .findFirst()
                .flatMap(old -> measures.target(old.attribute(), quantity, -1));
    }

    /** 500那種就好 after 500 to 750 ml: the attribute of which the number ends the range that was asked for. */
    Optional<Target> endOfRange(Quantity quantity) {
        return message.need().constraints().stream()
                .filter(old -> old.operator() == Operator.BETWEEN
                        && !old.attribute().equals(CatalogueItem.PRICE)
                        && old.values().contains(AttributeValue.of(quantity.value())))
                .findFirst()
                .flatMap(old -> measures.target(old.attribute(), quantity, -1));
    }

    /** "2 then" after 1 TB: the attribute said in thousands of its unit, where the number itself is far too small for it and for a price. */
    Optional<Target> inThousands(Quantity quantity) {
        boolean choice = message.size() == 1
                && quantity.value() <= message.utterance().shown().last().size();
        double value = quantity.value() * THOUSAND;
        return choice || !quantity.units().isEmpty() || !telling.isBelowPrices(quantity)
                ? Optional.empty()
                : amounts()
                        .filter(old -> !measures.isNear(old.attribute(), quantity.value())
                                && measures.isNear(old.attribute(), value))
                        .findFirst()
                        .map(old -> new Target(old.attribute(), AttributeKind.AMOUNT, value, -1));
    }

    /** "make it 24" of screens when their refresh rate was asked for: whether products have so much of what was said, and none of what was asked. */
    boolean isRatherMeant(String asked, Quantity quantity) {
        boolean corrected = message.has(Kind.REVISE)
                && amounts()
                        .anyMatch(old -> !old.attribute().equals(asked)
                                && old.operator() == Operator.IS
                                && telling.isUsual(old.attribute(), quantity.value()));
        if (corrected) {
            return true; // "i measured wrong, it takes 140" of 120 mm fans
        }
        return telling.isBelowPrices(quantity)
                && !telling.isAttested(asked, quantity.value())
                && amounts()
                        .anyMatch(old -> !old.attribute().equals(asked)
                                && old.operator() == Operator.IS
                                && telling.isAttested(old.attribute(), quantity.value()));
    }

    /** "500 would do" after 800 lumens, "closer to 25" after 20 litres: the one attribute that about so much was said of, where it is no price. */
    Optional<Target> another(Quantity quantity, boolean offered) {
        List<String> near = message.need().constraints().stream()
                .filter(old -> isAbout(old, quantity.value()))
                .map(Constraint::attribute)
                .filter(attribute -> Measures.isAmount(measures.kind(attribute))
                        && telling.isAttested(attribute, quantity.value())
                        && (telling.isNoPrice(quantity) || (offered && telling.isUsual(attribute, quantity.value()))))
                .distinct()
                .toList();
        return near.size() == 1 && quantity.units().isEmpty()
                ? measures.target(near.getFirst(), quantity, -1)
                : Optional.empty();
    }

    private static boolean isAbout(Constraint old, double value) {
        return !old.values().isEmpty()
                && old.values().getLast() instanceof AttributeValue.Amount(double before)
                && value <= before * ABOUT
                && value >= before / ABOUT;
    }

    private Stream<Constraint> amounts() {
        return message.need().constraints().stream()
                .filter(old -> measures.kind(old.attribute()) == AttributeKind.AMOUNT
                        && !old.attribute().equals(CatalogueItem.PRICE));
    }
}
