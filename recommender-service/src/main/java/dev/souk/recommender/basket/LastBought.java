package dev.souk.recommender.basket;

/**
 * How lately an item was bought: 1 ÷ (1 + days ÷ scale).
 *
 * @param scaleDays after which it is a half
 */
record LastBought(double scaleDays) implements Clue {
    @Override
    public void tell(PastBaskets past, float[] scores) {
        int[] items = past.items();
        float[] days = past.daysSinceLast();
        for (int i = 0; i < items.length; i++) {
            scores[items[i]] = (float) (1 / (1 + days[i] / scaleDays));
        }
    }
}
