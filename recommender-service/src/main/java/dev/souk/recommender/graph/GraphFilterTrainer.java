package dev.souk.recommender.graph;

import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;

/**
 * GF-CF (Shen et al., CIKM 2021). With N = D_U^−½ · R · D_I^−½, G = NᵀN and V the leading right singular vectors of N, a history x is
 * blurred to x·G + α · x·D_I^−½·V·Vᵀ·D_I^½. Training is the truncated SVD alone.
 */
public final class GraphFilterTrainer implements Trainer {
    private static final int ROUNDS = 4;
    private final GraphFilterSettings settings;

    public GraphFilterTrainer(GraphFilterSettings settings) {
        this.settings = settings;
    }

    @Override
    public String family() {
        return settings.family();
    }

    @Override
    public GraphFilterModel train(Interactions interactions, TrainingOptions options) {
        SparseMatrix counts = Degrees.binary(interactions.matrix());
        Degrees degrees = Degrees.of(counts);
        SparseMatrix normalised = counts.scaled(degrees.shoppers(0.5), degrees.items(0.5));
        int rank = Math.min(settings.rank(), Math.min(counts.rows(), counts.columns()));
        TruncatedSvd svd = new TruncatedSvd(normalised, rank, ROUNDS);
        return new GraphFilterModel(settings, interactions, normalised, degrees.items(0.5), svd.rightVectors(options));
    }
}
