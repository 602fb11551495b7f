package dev.souk.recommender.counts;

/**
 * An item a shopper touched.
 *
 * @param evidence how much what they did says for it, at least 1
 */
public record OwnItem(String itemId, int evidence) {}
