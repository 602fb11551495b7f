package dev.souk.recommender.graph;

import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.ItemProducts;
import dev.souk.recommender.neighbourhood.ItemWeightsModel;

/**
 * The linear graph filter with its normalisation set free: W = D_I^−b · Rᵀ · D_U^−a · R · D_I^−c, D the degrees of shoppers and
 * items. GF-CF's linear part (Shen et al., CIKM 2021) is a = 1, b = c = ½. The off-diagonal rows are cut to their largest
 * entries. Time O(Σ_u |u|²).
 */
public final class CoOccurrenceTrainer implements Trainer {
    public static final String FAMILY = "co-occurrence";
    private final double shopperExponent;
    private final double fromExponent;
    private final double toExponent;
    private final int neighbours;

    /**
     * @param shopperExponent a: how much less an item says in a long history
     * @param fromExponent b: how much less a popular item of the history says
     * @param toExponent c: how much a popular item is held back
     */
    public CoOccurrenceTrainer(double shopperExponent, double fromExponent, double toExponent, int neighbours) {
        this.shopperExponent = shopperExponent;
        this.fromExponent = fromExponent;
        this.toExponent = toExponent;
        this.neighbours = neighbours;
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public ItemWeightsModel train(Interactions interactions, TrainingOptions options) {
        SparseMatrix counts = Degrees.binary(interactions.matrix());
        Degrees degrees = Degrees.of(counts);
        SparseMatrix from = counts.scaled(degrees.shoppers(0), degrees.items(fromExponent));
        SparseMatrix to = counts.scaled(degrees.shoppers(shopperExponent), degrees.items(toExponent));
        SparseMatrix weights = new ItemProducts(from.transposed(), to, neighbours, false)
                .compute(options.threads(), options.progress());
        return new ItemWeightsModel(FAMILY, interactions, weights, 1);
    }
}
