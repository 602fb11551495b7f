package dev.souk.recommender.service;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueRecord;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.Follower;
import dev.souk.recommender.shop.Shops;

/** Keeps every shop's shelf as its catalogue is. */
final class CatalogueFollower implements Follower<CatalogueRecord> {
    private final Shops shops;

    CatalogueFollower(Shops shops) {
        this.shops = shops;
    }

    @Override
    public void follow(Delivery<CatalogueRecord> delivery) {
        switch (delivery.value()) {
            case CatalogueItem item -> shops.shop(item.shopId()).shelf().put(item);
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
        shops.shop(key.substring(0, slash)).shelf().remove(key.substring(slash + 1));
    }
}
