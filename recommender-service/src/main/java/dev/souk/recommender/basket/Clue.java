package dev.souk.recommender.basket;

/** One thing that may tell what a shopper buys next. Immutable, shared between threads. */
interface Clue {
    /** Adds what it tells of every item to {@code scores}, which come zeroed; larger is more likely, the scale is the clue's own. */
    void tell(PastBaskets past, float[] scores);

    /** Whether the items it tells most of are worth ranking, bought before or not. */
    default boolean proposes() {
        return false;
    }

    default long bytes() {
        return 0;
    }
}
