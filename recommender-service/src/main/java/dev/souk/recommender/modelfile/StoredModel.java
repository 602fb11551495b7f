package dev.souk.recommender.modelfile;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.Names;
import dev.souk.recommender.model.RecommenderModel;

/**
 * A model read back from its file.
 *
 * @param seen what it was trained from
 * @param shoppers what its numbers of shoppers are called, none where nobody said
 * @param items what its numbers of items are called, none where nobody said
 */
public record StoredModel(ModelHeader header, RecommenderModel model, Histories seen, Names shoppers, Names items) {}
