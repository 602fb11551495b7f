package dev.souk.recommender.shop;

import dev.souk.recommender.counts.CountSettings;
import dev.souk.recommender.counts.ShopCounts;

/** One shop as the recommender knows it. Safe for threads. */
public record Shop(Shelf shelf, ShopCounts counts) {
    static Shop empty(CountSettings settings) {
        return new Shop(new Shelf(), new ShopCounts(settings));
    }
}
