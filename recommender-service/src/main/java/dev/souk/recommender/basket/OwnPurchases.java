package dev.souk.recommender.basket;

/**
 * How often the shopper bought an item: log(1 + Σ 2^(−age / half-life)).
 *
 * @param halfLifeDays infinite for a plain count
 */
record OwnPurchases(double halfLifeDays) implements Clue {
    @Override
    public void tell(PastBaskets past, float[] scores) {
        int[] items = past.items();
        float[] faded = past.faded(halfLifeDays);
        for (int i = 0; i < items.length; i++) {
            scores[items[i]] = (float) Math.log1p(faded[i]);
        }
    }
}
