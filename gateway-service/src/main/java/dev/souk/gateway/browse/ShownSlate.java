package dev.souk.gateway.browse;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.recommendation.Slate;
import java.util.List;
import java.util.Objects;

/**
 * A slate with the records of its items.
 *
 * @param items in the slate's order; an item that has gone meanwhile is left out
 */
public record ShownSlate(Slate slate, List<CatalogueItem> items) {
    public ShownSlate {
        Objects.requireNonNull(slate, "slate");
        items = List.copyOf(items);
    }
}
