package dev.souk.recommender.training;

import dev.souk.recommender.content.ItemContent;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.Names;

/**
 * A shop's interactions as numbers, and what the numbers are called.
 *
 * @param content what is known of the items apart from the interactions
 */
public record TrainingData(Interactions interactions, Names shoppers, Names items, ItemContent content) {
    TrainingData(Interactions interactions, Names shoppers, Names items) {
        this(interactions, shoppers, items, ItemContent.NONE);
    }

    /** The same, with what is known of the items. */
    public TrainingData knowing(ItemContent other) {
        return new TrainingData(interactions, shoppers, items, other);
    }
}
