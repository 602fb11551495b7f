package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.amounts.AmountTarget.Target;
import dev.souk.dialogue.understanding.language.Unit;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Distribution;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which attributes a quantity can measure, and the number it is in their unit. */
final class Measures {
    private static final double STRETCH = 4;
    private static final double NEAR = 1.5;

    private final Reading reading;
    private final Lexicon lexicon;
    private final CategorySet about;

    Measures(Reading reading) {
        this.reading = reading;
        this.lexicon = reading.message().lexicon();
        this.about = reading.about();
    }

    boolean isCompatible(String attribute, Quantity quantity) {
        if (quantity.isBare()) {
            return true;
        }
        List<Unit> own = reading.unitsOf(attribute);
        return own.isEmpty()
                ? !isMeasuredElsewhere(quantity)
                : own.stream().anyMatch(unit -> quantity.factorTo(unit) > 0);
    }

    /** Whether an attribute has this unit, so that one without a unit is not meant: the ounces of "a 6 pack of 2 ounce". */
    private boolean isMeasuredElsewhere(Quantity quantity) {
        for (int place : about.places()) {
            for (AttributeDefinition attribute : lexicon.attributes(place)) {
                if (isAmount(attribute.kind()) && quantity.factorTo(attribute.unit()) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    Optional<Target> measured(Quantity quantity) {
        Target best = null;
        double bestScore = 0;
        for (int place : about.places()) {
            for (AttributeDefinition attribute : lexicon.attributes(place)) {
                double factor = quantity.factorTo(attribute.unit());
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

    /** Whether the attribute has values near this one, so that the number may answer a question about it. */
    boolean isNear(String attribute, double value) {
        for (int place : about.places()) {
            Distribution distribution = lexicon.distribution(place, attribute);
            double stretch = attribute.equals(CatalogueItem.PRICE) ? STRETCH : NEAR;
            if (distribution.isEmpty() || distribution.isPlausible(value, stretch)) {
                return true;
            }
        }
        return false;
    }

    Optional<Target> target(String attribute, Quantity quantity, int label) {
        Optional<AttributeDefinition> definition = lexicon.attribute(about, attribute);
        if (definition.isEmpty() || !isAmount(definition.get().kind())) {
            return Optional.empty();
        }
        double factor = quantity.isBare()
                ? 1
                : Math.max(quantity.factorTo(definition.get().unit()), 0);
        double value = rounded(quantity.value() * (factor == 0 ? 1 : factor));
        return Optional.of(new Target(attribute, definition.get().kind(), value, label));
    }

    @Nullable
    AttributeKind kind(String attribute) {
        return lexicon.attribute(about, attribute)
                .map(AttributeDefinition::kind)
                .orElse(null);
    }

    static boolean isAmount(@Nullable AttributeKind kind) {
        return kind == AttributeKind.AMOUNT || kind == AttributeKind.AMOUNTS;
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
