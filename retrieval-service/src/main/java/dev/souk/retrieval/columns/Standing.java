package dev.souk.retrieval.columns;

import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.Comparator;
import java.util.List;

/**
 * How well an item stands before anything is known of the shopper: its rating, drawn towards the category's mean as if it had {@value #PRIOR} reviews
 * more, (r·n + m·k) ÷ (n + k); where nothing is rated, the order of the catalogue's own file.
 */
final class Standing {
    private static final double PRIOR = 20;

    private Standing() {}

    static List<CatalogueItem> sorted(List<CatalogueItem> items) {
        double mean = items.stream()
                .filter(item -> item.attributes().containsKey(CatalogueItem.RATING))
                .mapToDouble(item -> number(item, CatalogueItem.RATING))
                .average()
                .orElse(0);
        return items.stream()
                .sorted(Comparator.comparingDouble((CatalogueItem item) -> -rating(item, mean))
                        .thenComparing(item -> item.source().file())
                        .thenComparingInt(item -> item.source().row())
                        .thenComparing(CatalogueItem::itemId))
                .toList();
    }

    private static double rating(CatalogueItem item, double mean) {
        if (!item.attributes().containsKey(CatalogueItem.RATING)) {
            return mean;
        }
        double reviews = item.attributes().containsKey(CatalogueItem.REVIEWS) ? number(item, CatalogueItem.REVIEWS) : 1;
        return (number(item, CatalogueItem.RATING) * reviews + mean * PRIOR) / (reviews + PRIOR);
    }

    private static double number(CatalogueItem item, String attribute) {
        var value = item.attributes().get(attribute);
        double number = value == null ? Double.NaN : Numbers.largest(value);
        return Double.isNaN(number) ? 0 : number;
    }
}
