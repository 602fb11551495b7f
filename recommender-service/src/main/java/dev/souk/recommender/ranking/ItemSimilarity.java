package dev.souk.recommender.ranking;

/** How alike two items are, 0 for not at all to 1 for the same; symmetric. */
@FunctionalInterface
public interface ItemSimilarity {
    double between(int item, int other);
}
