package dev.souk.dialogue.answer;

import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.Facet;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Polarity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which attribute of an item decides for a need: first the one it is ordered by, then those bounded, then those asked for by
 * value, latest said first; then what tells the items that fit apart, by entropy; then what buyers think.
 */
final class DecidingFact {
    private static final Set<String> SAID_ANYWAY =
            Set.of(CatalogueItem.PRICE, Constraint.NAME, Constraint.CATEGORY, CatalogueItem.BRAND);
    private static final Set<String> NO_REASON = Set.of(CatalogueItem.STOCK, CatalogueItem.REVIEWS, "price_per_gb");

    private final List<String> attributes;

    DecidingFact(Need need, List<Facet> facets) {
        List<String> ranked = new ArrayList<>();
        Ordering ordering = need.ordering();
        if (ordering != null) {
            ranked.add(ordering.attribute());
        }
        List<Constraint> latestFirst = new ArrayList<>(need.constraints());
        Collections.reverse(latestFirst);
        latestFirst.stream()
                .filter(constraint -> constraint.polarity() == Polarity.REQUIRE && isBound(constraint.operator()))
                .forEach(constraint -> ranked.add(constraint.attribute()));
        latestFirst.stream()
                .filter(constraint -> constraint.polarity() == Polarity.REQUIRE && !isBound(constraint.operator()))
                .forEach(constraint -> ranked.add(constraint.attribute()));
        facets.stream()
                .filter(facet -> facet.kind() != AttributeKind.TEXT)
                .map(Facet::attribute)
                .filter(attribute -> !NO_REASON.contains(attribute))
                .forEach(ranked::add);
        ranked.add(CatalogueItem.RATING);
        ranked.removeIf(SAID_ANYWAY::contains);
        this.attributes = List.copyOf(ranked);
    }

    /** The attribute to say of this item, if it has any worth saying. */
    Optional<String> of(CatalogueItem item) {
        return worthSaying(item).stream().findFirst();
    }

    /** All attributes worth saying of this item, the most deciding first. */
    List<String> worthSaying(CatalogueItem item) {
        Stream<String> rest = item.attributes().keySet().stream()
                .filter(attribute -> !SAID_ANYWAY.contains(attribute) && !NO_REASON.contains(attribute))
                .sorted();
        return Stream.concat(attributes.stream(), rest)
                .distinct()
                .filter(attribute -> isWorthSaying(item.attributes().get(attribute)))
                .toList();
    }

    private static boolean isWorthSaying(@Nullable AttributeValue value) {
        return switch (value) {
            case null -> false;
            case AttributeValue.Flag(boolean flag) -> flag;
            case AttributeValue.Term(String term) -> !term.isBlank() && term.length() <= 60;
            case AttributeValue.Amount _ -> true;
            case AttributeValue.Several(List<AttributeValue> values) -> !values.isEmpty();
        };
    }

    private static boolean isBound(Operator operator) {
        return switch (operator) {
            case AT_MOST, AT_LEAST, LESS_THAN, MORE_THAN, BETWEEN -> true;
            case IS, CONTAINS, KNOWN -> false;
        };
    }
}
