package dev.souk.recommender.sequence;

/** How strongly one item points to each other one; never negative, 0 for most. Immutable, safe to share. */
public sealed interface ItemRelation permits TransitionRelation, AttributeRelation {
    /** Adds {@code weight · strength(from, i)} to the score of every item i. */
    void spread(int from, float weight, float[] scores);

    float strength(int from, int to);

    long bytes();
}
