package dev.souk.dialogue.understanding.amounts;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.dialogue.understanding.amounts.AmountTarget.Target;
import dev.souk.dialogue.understanding.linking.CategorySet;
import dev.souk.dialogue.understanding.linking.Distribution;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.numbers.Quantity;
import dev.souk.dialogue.understanding.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which attributes of the kinds of products talked about have just this number, and how often. */
final class Telling {
    private static final double TELLING_SHARE = 0.05;
    private static final double HARDLY_ANY = 0.05;
    private static final double NEARLY_ALL = 0.98;
    private static final double FAR_MORE = 2;
    private static final double HALF = 0.5;
    private static final Set<String> SHOPS_OWN =
            Set.of(CatalogueItem.PRICE, CatalogueItem.RATING, CatalogueItem.REVIEWS, CatalogueItem.STOCK);

    private final Reading reading;
    private final Lexicon lexicon;
    private final CategorySet about;

    Telling(Reading reading) {
        this.reading = reading;
        this.lexicon = reading.message().lexicon();
        this.about = reading.about();
    }

    boolean isBelowPrices(Quantity quantity) {
        return IntStream.of(about.places())
                .mapToObj(place -> lexicon.distribution(place, CatalogueItem.PRICE))
                .noneMatch(prices -> prices.isEmpty() || quantity.value() >= prices.quantile(HARDLY_ANY));
    }

    boolean isAttested(String attribute, double value) {
        return !attribute.equals(CatalogueItem.PRICE) && lexicon.isAttested(about, attribute, value);
    }

    /** Whether many products have exactly this number: "make it 240" of a radiator or a refresh rate, whatever the budget. */
    boolean isUsual(String attribute, double value) {
        for (int place : about.places()) {
            Distribution distribution = lexicon.distribution(place, attribute);
            if (!distribution.isEmpty() && distribution.count(value) >= TELLING_SHARE * distribution.items()) {
                return true;
            }
        }
        return false;
    }

    /** Whether hardly any product costs as little, or as much. */
    boolean isNoPrice(Quantity quantity) {
        return isBelowPrices(quantity)
                || IntStream.of(about.places())
                        .mapToObj(place -> lexicon.distribution(place, CatalogueItem.PRICE))
                        .allMatch(prices -> quantity.value() > prices.quantile(NEARLY_ALL));
    }

    /** The one attribute without a unit that has numbers like this: 要能接8顆以上 of a fan controller's channels. */
    Optional<Target> counted(Quantity quantity) {
        List<Target> counted = new ArrayList<>();
        for (int place : about.size() == 1 ? about.places() : new int[0]) {
            for (AttributeDefinition attribute : lexicon.attributes(place)) {
                boolean counts = attribute.kind() == AttributeKind.AMOUNT
                        && reading.unitsOf(attribute.attribute()).isEmpty()
                        && !SHOPS_OWN.contains(attribute.attribute());
                if (counts && lexicon.distribution(place, attribute.attribute()).count(quantity.value()) > 0) {
                    counted.add(new Target(attribute.attribute(), attribute.kind(), quantity.value(), -1));
                }
            }
        }
        return counted.size() == 1 ? Optional.of(counted.getFirst()) : Optional.empty();
    }

    /** The attribute that far more products have about one of these two numbers of than any other, where some have each. */
    Optional<Target> ofBoth(Quantity first, Quantity second) {
        Target best = null;
        double most = 0;
        double next = 0;
        for (int place : about.size() == 1 ? about.places() : new int[0]) {
            for (AttributeDefinition attribute : lexicon.attributes(place)) {
                String name = attribute.attribute();
                double one = about(place, name, first.value());
                double other = about(place, name, second.value());
                double both = attribute.kind() != AttributeKind.AMOUNT || SHOPS_OWN.contains(name) ? 0 : one * other;
                next = Math.max(next, Math.min(both, most));
                if (both > most) {
                    most = both;
                    best = new Target(name, attribute.kind(), first.value(), -1);
                }
            }
        }
        return most > FAR_MORE * next ? Optional.ofNullable(best) : Optional.empty();
    }

    /** The share of products that have this number, or one that is rounded to it. */
    private double about(int place, String attribute, double value) {
        Distribution distribution = lexicon.distribution(place, attribute);
        return distribution.isEmpty()
                ? 0
                : distribution
                                .within(value - HALF, value + HALF)
                                .mapToInt(distribution::count)
                                .sum()
                        / (double) distribution.items();
    }

    /** The one attribute that often has exactly this number, where there is just one. */
    Optional<Target> sole(Quantity quantity) {
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
                if (Measures.isAmount(attribute.kind())
                        && share >= (list ? TELLING_SHARE / 3 : TELLING_SHARE)
                        && (quantity.value() >= (list ? 100 : 10) || quantity.value() % 1 != 0)
                        && !attribute.attribute().equals(CatalogueItem.PRICE)) {
                    telling.add(new Target(attribute.attribute(), attribute.kind(), quantity.value(), -1));
                }
            }
        }
        return telling.size() == 1 ? Optional.of(telling.getFirst()) : Optional.empty();
    }
}
