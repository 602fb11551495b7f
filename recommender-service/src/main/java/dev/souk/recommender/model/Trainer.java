package dev.souk.recommender.model;

import dev.souk.recommender.interactions.Interactions;
import java.util.Map;

/** Learns a model of one family. Stateless: its parameters came through its constructor. */
public interface Trainer {
    /** The family's name: lower case, hyphens. */
    String family();

    /** Its own parameters by name, as a model file keeps them. */
    default Map<String, Double> parameters() {
        return Map.of();
    }

    /** Learns from these interactions; deterministic for a seed at a given thread count and without a budget. */
    RecommenderModel train(Interactions interactions, TrainingOptions options);
}
