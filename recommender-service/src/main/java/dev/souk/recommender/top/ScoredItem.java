package dev.souk.recommender.top;

/** An item and a score of it; what the score means is said where one is given. */
public record ScoredItem(int item, float score) {}
