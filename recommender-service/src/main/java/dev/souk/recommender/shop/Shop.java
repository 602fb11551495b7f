package dev.souk.recommender.shop;

import dev.souk.recommender.counts.CountSettings;
import dev.souk.recommender.counts.ShopCounts;
import dev.souk.recommender.served.ModelSlot;

/** One shop as the recommender knows it: what it sells, what is counted live, and the trained model it serves. Safe for threads. */
public record Shop(Shelf shelf, ShopCounts counts, ModelSlot slot) {
    static Shop empty(CountSettings settings) {
        return new Shop(new Shelf(), new ShopCounts(settings), new ModelSlot());
    }
}
