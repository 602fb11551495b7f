package dev.souk.recommender.shop;

import dev.souk.recommender.counts.CountSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All shops met so far; one never met is empty. Safe for threads. */
public final class Shops {
    private final Map<String, Shop> shops = new ConcurrentHashMap<>();
    private final CountSettings settings;

    public Shops(CountSettings settings) {
        this.settings = settings;
    }

    public Shop shop(String shopId) {
        return shops.computeIfAbsent(shopId, _ -> Shop.empty(settings));
    }
}
