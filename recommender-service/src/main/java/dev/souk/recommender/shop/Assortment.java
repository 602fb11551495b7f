package dev.souk.recommender.shop;

import dev.souk.contracts.catalogue.CatalogueItem;

/** What follows the items a shop has. */
public interface Assortment {
    void put(CatalogueItem item);

    void remove(String itemId);
}
