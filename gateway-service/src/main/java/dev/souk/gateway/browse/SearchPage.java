package dev.souk.gateway.browse;

import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.List;

/**
 * What a search found.
 *
 * @param total how many items meet it
 * @param items the best of them, best first
 */
public record SearchPage(long catalogueVersion, int total, List<CatalogueItem> items) {
    public SearchPage {
        items = List.copyOf(items);
    }
}
