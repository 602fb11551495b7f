package dev.souk.contracts.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * The shape of a shop's catalogue at one version, published after the last item of an import.
 *
 * @param version grows with every import that changed something
 * @param currency ISO 4217 code of all prices
 * @param languages of the items' texts and the labels, the shop's own first
 * @param items how many items this version has
 */
public record CatalogueSchema(
        String shopId,
        long version,
        String currency,
        List<String> languages,
        List<CategoryDefinition> categories,
        int items)
        implements CatalogueRecord {
    public CatalogueSchema {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(currency, "currency");
        languages = languages == null ? List.of() : List.copyOf(languages);
        categories = categories == null ? List.of() : List.copyOf(categories);
    }
}
