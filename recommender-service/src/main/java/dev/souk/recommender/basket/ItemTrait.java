package dev.souk.recommender.basket;

/**
 * Something known of each item, whoever asks.
 *
 * @param values a number an item; shared, read only
 */
record ItemTrait(float[] values, boolean proposes) implements Clue {
    @Override
    public void tell(PastBaskets past, float[] scores) {
        System.arraycopy(values, 0, scores, 0, scores.length);
    }

    @Override
    public long bytes() {
        return 4L * values.length;
    }
}
