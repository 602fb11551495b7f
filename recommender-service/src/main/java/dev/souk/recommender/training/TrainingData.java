package dev.souk.recommender.training;

import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.Names;

/** A shop's interactions as numbers, and what the numbers are called. */
public record TrainingData(Interactions interactions, Names shoppers, Names items) {}
