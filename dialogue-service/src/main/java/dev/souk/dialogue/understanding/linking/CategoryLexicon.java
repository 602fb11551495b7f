package dev.souk.dialogue.understanding.linking;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CategoryDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is known of one category: its attributes, how their amounts are distributed, which words and lists of numbers they have.
 *
 * @param distributions attribute → its amounts; for lists of numbers all their elements
 * @param lists attribute → its lists of numbers, with how many items have each
 * @param products the attributes whose pairs are a count and a size, named by their product
 * @param values attribute → its words, with how many items have each
 * @param coverage attribute → share of the items that have it
 */
record CategoryLexicon(
        CategoryDefinition definition,
        Map<String, AttributeDefinition> attributes,
        Map<String, Distribution> distributions,
        Map<String, Map<AttributeValue, Integer>> lists,
        Set<String> products,
        Map<String, Map<AttributeValue, Integer>> values,
        Map<String, Double> coverage) {
    CategoryLexicon {
        attributes = Map.copyOf(attributes);
        distributions = Map.copyOf(distributions);
        lists = Map.copyOf(lists);
        products = Set.copyOf(products);
        values = Map.copyOf(values);
        coverage = Map.copyOf(coverage);
    }

    static CategoryLexicon of(CategoryDefinition definition, Map<String, AttributeStats> stats, int items) {
        return new CategoryLexicon(
                definition,
                mapped(stats, AttributeStats::definition),
                mapped(stats, AttributeStats::distribution),
                mapped(stats, attribute -> Map.copyOf(attribute.lists())),
                stats.entrySet().stream()
                        .filter(entry -> entry.getValue().isProduct())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()),
                mapped(stats, attribute -> Map.copyOf(attribute.terms())),
                mapped(stats, attribute -> items == 0 ? 0.0 : (double) attribute.items() / items));
    }

    /** The attributes in the schema's order. */
    List<AttributeDefinition> ordered() {
        return definition.attributes();
    }

    private static <V> Map<String, V> mapped(Map<String, AttributeStats> stats, Function<AttributeStats, V> value) {
        return stats.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> value.apply(entry.getValue())));
    }
}
