package dev.souk.dialogue.understanding.linking;

/**
 * What a phrase names, and where.
 *
 * @param categories in which it names it
 * @param items how many items bear it out
 */
public record Meaning(Sense sense, CategorySet categories, int items) {}
