package dev.souk.recommender.service;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueRecord;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.Follower;
import dev.souk.recommender.shop.Assortment;
import java.util.function.Function;

/** Tells what follows each shop's items how its catalogue is. */
final class CatalogueFollower implements Follower<CatalogueRecord> {
    private final Function<String, Assortment> ofShop;

    /** @param ofShop who is to be told of a shop */
    CatalogueFollower(Function<String, Assortment> ofShop) {
        this.ofShop = ofShop;
    }

    @Override
    public void follow(Delivery<CatalogueRecord> delivery) {
        switch (delivery.value()) {
            case CatalogueItem item -> ofShop.apply(item.shopId()).put(item);
            case CatalogueSchema _ -> {}
            case null -> remove(delivery.key());
        }
    }

    /** @param key {@code shopId/itemId}; an item's id may hold slashes of its own */
    private void remove(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("key: " + key + "; shopId/itemId would do");
        }
        ofShop.apply(key.substring(0, slash)).remove(key.substring(slash + 1));
    }
}
