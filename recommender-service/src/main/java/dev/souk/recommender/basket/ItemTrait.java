package dev.souk.recommender.basket;

/** Something known of each item, whoever asks. */
final class ItemTrait implements Clue {
    private final float[] values;
    private final boolean proposing;

    /**
     * Takes the array as it is.
     *
     * @param values a number an item; nobody writes to it
     * @param proposing whether the items with the largest are worth ranking
     */
    ItemTrait(float[] values, boolean proposing) {
        this.values = values;
        this.proposing = proposing;
    }

    @Override
    public void tell(PastBaskets past, float[] scores) {
        System.arraycopy(values, 0, scores, 0, scores.length);
    }

    @Override
    public boolean proposes() {
        return proposing;
    }

    @Override
    public long bytes() {
        return 4L * values.length;
    }
}
