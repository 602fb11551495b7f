package dev.souk.recommender.basket;

/** The share of the shopper's baskets that held an item, 1 for one that is in all of them. */
record Regularity() implements Clue {
    @Override
    public void tell(PastBaskets past, float[] scores) {
        int[] items = past.items();
        float[] counts = past.faded(Double.POSITIVE_INFINITY);
        int baskets = Math.max(1, past.baskets());
        for (int i = 0; i < items.length; i++) {
            scores[items[i]] = counts[i] / baskets;
        }
    }
}
