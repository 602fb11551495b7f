package dev.souk.recommender.training;

import dev.souk.recommender.model.TrainingProgress;
import java.util.List;

/** Turns names of one language into vectors that are near each other where names mean alike. */
public interface NameEmbedder {
    /** As the catalogue tags it. */
    String language();

    /** A vector of each, all of one length. */
    List<float[]> embed(List<String> names, TrainingProgress progress);
}
