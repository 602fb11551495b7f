package dev.souk.contracts.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One product. Price, stock, rating and number of reviews are attributes like any other, named {@link #PRICE}, {@link #STOCK},
 * {@link #RATING}, {@link #REVIEWS} and {@link #BRAND}; a price that is not known is absent.
 *
 * @param texts language → name and description
 * @param offers all offers of the product; {@link #PRICE} is the lowest priced one
 * @param source the raw record it was read from
 */
public record CatalogueItem(
        String shopId,
        String itemId,
        String category,
        Map<String, ItemText> texts,
        Map<String, AttributeValue> attributes,
        List<Offer> offers,
        ItemSource source)
        implements CatalogueRecord {
    public static final String PRICE = "price";
    public static final String STOCK = "stock";
    public static final String RATING = "rating";
    public static final String REVIEWS = "reviews";
    public static final String BRAND = "brand";

    public CatalogueItem {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(source, "source");
        texts = texts == null ? Map.of() : Map.copyOf(texts);
        attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
        offers = offers == null ? List.of() : List.copyOf(offers);
    }

    /** Its texts by language, in an order that is the same in every process. */
    public Collection<ItemText> textsInOrder() {
        return new TreeMap<>(texts).values();
    }
}
