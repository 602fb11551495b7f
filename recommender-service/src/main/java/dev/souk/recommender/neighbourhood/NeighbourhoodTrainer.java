package dev.souk.recommender.neighbourhood;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import java.util.Arrays;
import java.util.Map;

/**
 * Item neighbourhoods: W[j, i] = cos(aⱼ, aᵢ), aᵢ the column of item i in the weighted shoppers-by-items matrix, for the nearest
 * items of each j (Sarwar et al., WWW 2001; weights as in Deshpande and Karypis, TOIS 2004). Time O(Σ_u |u|²).
 */
public final class NeighbourhoodTrainer implements Trainer {
    private final String family;
    private final Weighting weighting;
    private final int neighbours;
    private final double recency;

    /**
     * @param neighbours kept of each item
     * @param recency the factor by which an older item of a history counts less than the next one; 1 for not at all
     */
    public NeighbourhoodTrainer(String family, Weighting weighting, int neighbours, double recency) {
        if (neighbours < 1) {
            throw new IllegalArgumentException("neighbours is " + neighbours + "; at least 1 would do");
        }
        this.family = family;
        this.weighting = weighting;
        this.neighbours = neighbours;
        this.recency = recency;
    }

    @Override
    public String family() {
        return family;
    }

    @Override
    public Map<String, Double> parameters() {
        return Map.of("neighbours", (double) neighbours);
    }

    @Override
    public ItemWeightsModel train(Interactions interactions, TrainingOptions options) {
        SparseMatrix unit = unit(interactions);
        SparseMatrix near = new ItemProducts(unit.transposed(), unit, neighbours, false)
                .compute(options.threads(), options.progress());
        return new ItemWeightsModel(family, interactions, near, recency);
    }

    /** Exact where a weight hangs on its shopper alone. With BM25 every one hangs on how many shoppers there are. */
    @Override
    public Unlearned unlearn(RecommenderModel model, Histories seen, int shopper, TrainingOptions options) {
        if (!weighting.ofTheShopperAlone() || !(model instanceof ItemWeightsModel weights)) {
            return new Unlearned.RetrainNeeded(
                    "the weights of family " + family + " hang on the number of shoppers, so every one changes");
        }
        Interactions rest = Interactions.without(seen, shopper);
        SparseMatrix unit = unit(rest);
        SparseMatrix near =
                new ItemProductsUpdate(weights.weights(), unit, unit, neighbours).withoutShopper(seen.history(shopper));
        return new Unlearned.Done(new ItemWeightsModel(family, rest, near, recency));
    }

    private SparseMatrix unit(Interactions interactions) {
        SparseMatrix weighted = weighting.apply(interactions.matrix());
        double[] squares = new double[weighted.columns()];
        for (int place = 0; place < weighted.nonZeros(); place++) {
            squares[weighted.column(place)] += (double) weighted.value(place) * weighted.value(place);
        }
        float[] scale = new float[squares.length];
        for (int item = 0; item < scale.length; item++) {
            scale[item] = squares[item] == 0 ? 0f : (float) (1 / Math.sqrt(squares[item]));
        }
        return weighted.scaled(ones(weighted.rows()), scale);
    }

    private static float[] ones(int length) {
        float[] ones = new float[length];
        Arrays.fill(ones, 1f);
        return ones;
    }
}
