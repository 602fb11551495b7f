package dev.souk.recommender.graph;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import dev.souk.recommender.neighbourhood.ItemProducts;
import dev.souk.recommender.neighbourhood.ItemProductsUpdate;
import dev.souk.recommender.neighbourhood.ItemWeightsModel;
import java.util.Map;

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
    public Map<String, Double> parameters() {
        return Map.of(
                "shopperExponent", shopperExponent,
                "fromExponent", fromExponent,
                "toExponent", toExponent,
                "neighbours", (double) neighbours);
    }

    @Override
    public ItemWeightsModel train(Interactions interactions, TrainingOptions options) {
        Sides sides = sides(interactions);
        SparseMatrix weights = new ItemProducts(sides.from.transposed(), sides.to, neighbours, false)
                .compute(options.threads(), options.progress());
        return new ItemWeightsModel(FAMILY, interactions, weights, 1);
    }

    /** Exact: bit for bit what training without the shopper gives. */
    @Override
    public Unlearned unlearn(RecommenderModel model, Histories seen, int shopper, TrainingOptions options) {
        if (!(model instanceof ItemWeightsModel trained)) {
            return new Unlearned.RetrainNeeded("it is no model of family " + FAMILY);
        }
        Interactions rest = Interactions.without(seen, shopper);
        Sides sides = sides(rest);
        SparseMatrix weights = new ItemProductsUpdate(trained.weights(), sides.from, sides.to, neighbours)
                .withoutShopper(seen.history(shopper));
        return new Unlearned.Done(new ItemWeightsModel(FAMILY, rest, weights, 1));
    }

    private Sides sides(Interactions interactions) {
        SparseMatrix counts = Degrees.binary(interactions.matrix());
        Degrees degrees = Degrees.of(counts);
        return new Sides(
                counts.scaled(degrees.shoppers(0), degrees.items(fromExponent)),
                counts.scaled(degrees.shoppers(shopperExponent), degrees.items(toExponent)));
    }

    private record Sides(SparseMatrix from, SparseMatrix to) {}
}
