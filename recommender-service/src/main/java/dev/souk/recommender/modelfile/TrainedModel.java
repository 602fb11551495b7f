package dev.souk.recommender.modelfile;

import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.Names;
import dev.souk.recommender.model.RecommenderModel;
import java.time.Instant;
import java.util.Map;

/**
 * A model and all that its file tells of it.
 *
 * @param seen what it was trained from
 * @param shoppers what its numbers of shoppers are called, or none
 * @param items what its numbers of items are called, or none
 * @param parameters of the training, by name
 * @param metrics measured on held-out data or on the training, by name
 */
public record TrainedModel(
        RecommenderModel model,
        Interactions seen,
        Names shoppers,
        Names items,
        Map<String, Double> parameters,
        Map<String, Double> metrics,
        Instant trainedAt) {
    public TrainedModel {
        parameters = Map.copyOf(parameters);
        metrics = Map.copyOf(metrics);
    }

    /** A model of numbers that nobody named. */
    public static TrainedModel of(
            RecommenderModel model, Interactions seen, Map<String, Double> metrics, Instant trainedAt) {
        return new TrainedModel(model, seen, Names.none(), Names.none(), Map.of(), metrics, trainedAt);
    }
}
