package dev.souk.retrieval.columns;

import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.Comparator;
import java.util.List;

/**
 * How well an item stands before anything is known of the shopper: its rating, drawn towards the category's mean as if it had {@value #PRIOR} reviews
 * more, (r·n + m·k) ÷ (n + k); where nothing is rated, the order of the catalogue's own file. What costs far more than the others of its kind, above
 * the outer fence Q3 + {@value #FENCE}·(Q3 − Q1) of the category's prices (Tukey 1977), stands behind them: nobody who only says "a monitor" means
 * one for $9,333.
 */
final class Standing {
    private static final double PRIOR = 20;
    private static final double FENCE = 3;

    private Standing() {}

    static List<CatalogueItem> sorted(List<CatalogueItem> items) {
        double mean = items.stream()
                .filter(item -> item.attributes().containsKey(CatalogueItem.RATING))
                .mapToDouble(item -> number(item, CatalogueItem.RATING))
                .average()
                .orElse(0);
        double fence = fence(items);
        return items.stream()
                .sorted(Comparator.comparing((CatalogueItem item) -> number(item, CatalogueItem.PRICE) > fence)
                        .thenComparingDouble(item -> -rating(item, mean))
                        .thenComparing(item -> item.source().file())
                        .thenComparingInt(item -> item.source().row())
                        .thenComparing(CatalogueItem::itemId))
                .toList();
    }

    private static double fence(List<CatalogueItem> items) {
        double[] prices = items.stream()
                .mapToDouble(item -> number(item, CatalogueItem.PRICE))
                .filter(price -> price > 0)
                .sorted()
                .toArray();
        if (prices.length == 0) {
            return 0;
        }
        double third = prices[prices.length * 3 / 4];
        return third + FENCE * (third - prices[prices.length / 4]);
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
