package dev.souk.recommender.basket;

import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.ItemProducts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the clues are computed from, beside the shopper's own history. The arrays are shared: read only.
 *
 * @param now epoch seconds
 * @param traits a number an item each, {@value #TRAITS} of them: bought again, newly bought, loyalty, novelty, rise, and popularity with
 *     half-lives of 7, 14, 30 and 90 days
 * @param relations weights from item to item: by common shoppers, by common baskets, by EASE, to the next visit, and by attributes where
 *     there are any
 */
public record BasketData(long now, List<float[]> traits, List<SparseRows> relations) {
    /** The trait that also proposes what is worth ranking: popularity with a half-life of 7 days. */
    static final int LATE_SALES = 5;

    private static final int TRAITS = 9;
    private static final int RELATIONS = 4;
    private static final int ALIKE = 300;

    public BasketData {
        traits = List.copyOf(traits);
        relations = List.copyOf(relations);
        if (traits.size() != TRAITS || relations.size() < RELATIONS || relations.size() > RELATIONS + 1) {
            throw new IllegalArgumentException(
                    "there are " + traits.size() + " traits and " + relations.size() + " relations; " + TRAITS + " and "
                            + RELATIONS + " would do, or one relation more where attributes are known");
        }
    }

    static BasketData of(Interactions all, @Nullable SparseRows alike, TrainingOptions options) {
        ItemTraits traits = new ItemTraits(all, all.latest());
        List<SparseRows> relations = new ArrayList<>(List.of(
                CoPurchase.byShopper(all, 90, options),
                CoPurchase.byBasket(all, 120, options),
                Ease.weights(all, 90),
                NextVisit.weights(all, 60)));
        if (alike != null) {
            relations.add(alike);
        }
        return new BasketData(
                all.latest(),
                List.of(
                        traits.boughtAgain(),
                        traits.newlyBought(),
                        traits.loyalty(),
                        traits.novelty(),
                        traits.rise(),
                        traits.popularity(7),
                        traits.popularity(14),
                        traits.popularity(30),
                        traits.popularity(90)),
                relations);
    }

    /** The squared cosine of the items' attributes. */
    static SparseMatrix alikeBy(ItemAttributes attributes, TrainingOptions options) {
        SparseMatrix cosine = new ItemProducts(
                        SparseMatrix.of(attributes.byItem()), SparseMatrix.of(attributes.byAttribute()), ALIKE, false)
                .compute(options.threads(), options.progress());
        float[] squares = cosine.values().clone();
        for (int i = 0; i < squares.length; i++) {
            squares[i] *= squares[i];
        }
        return cosine.withValues(squares);
    }

    /** How alike items are by their attributes, or null where nothing was known of them. */
    @Nullable
    SparseRows alike() {
        return relations.size() > RELATIONS ? relations.getLast() : null;
    }

    int items() {
        return traits.getFirst().length;
    }
}
