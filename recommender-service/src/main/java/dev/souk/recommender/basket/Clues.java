package dev.souk.recommender.basket;

import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.ItemProducts;
import dev.souk.recommender.top.TopItems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All clues as they stand at a moment. Immutable.
 *
 * @param neighbours the one among them that also says what is like an item
 * @param now epoch seconds
 */
record Clues(List<Clue> all, Neighbours neighbours, int items, long now) {
    private static final double FOREVER = Double.POSITIVE_INFINITY;
    private static final int ALIKE = 300;
    private static final int PROPOSED = 80;

    /**
     * The clues of these interactions at their end.
     *
     * @param attributes of the items, or null where nothing is known of them
     */
    static Clues of(Interactions all, @Nullable ItemAttributes attributes, TrainingOptions options) {
        long now = all.latest();
        ItemTraits traits = new ItemTraits(all, now);
        SparseMatrix shopper = CoPurchase.byShopper(all, 90, options);
        SparseMatrix basket = CoPurchase.byBasket(all, 120, options);
        Neighbours together = new Neighbours(basket, FOREVER);
        List<Clue> clues = new ArrayList<>(List.of(
                new OwnPurchases(FOREVER),
                new OwnPurchases(20),
                new OwnPurchases(60),
                new OwnPurchases(180),
                new Regularity(),
                new LastBought(30),
                new Habit(),
                new Due(),
                new LastVisit(30),
                new BasketSize(),
                new ItemTrait(traits.boughtAgain(), false),
                new ItemTrait(traits.newlyBought(), false),
                new ItemTrait(traits.loyalty(), false),
                new ItemTrait(traits.novelty(), false),
                new ItemTrait(traits.rise(), false),
                new ItemTrait(traits.popularity(7), true),
                new ItemTrait(traits.popularity(14), false),
                new ItemTrait(traits.popularity(30), false),
                new ItemTrait(traits.popularity(90), false),
                new Neighbours(shopper, FOREVER),
                new Neighbours(shopper, 60),
                together,
                new Neighbours(basket, 60)));
        if (attributes != null) {
            SparseMatrix alike = alike(attributes, options);
            clues.add(new Neighbours(alike, FOREVER));
            clues.add(new Neighbours(alike, 60));
        }
        return new Clues(List.copyOf(clues), together, all.items(), now);
    }

    /** The squared cosine of the items' attributes. */
    private static SparseMatrix alike(ItemAttributes attributes, TrainingOptions options) {
        SparseMatrix cosine = new ItemProducts(attributes.byItem(), attributes.byAttribute(), ALIKE, false)
                .compute(options.threads(), options.progress());
        float[] squares = cosine.values().clone();
        for (int i = 0; i < squares.length; i++) {
            squares[i] *= squares[i];
        }
        return cosine.withValues(squares);
    }

    int size() {
        return all.size();
    }

    /** What each clue tells of every item: clue by clue. */
    float[][] tell(PastBaskets past) {
        float[][] told = new float[all.size()][items];
        for (int c = 0; c < told.length; c++) {
            all.get(c).tell(past, told[c]);
        }
        return told;
    }

    /** What is worth ranking: all that was bought before, and what the proposing clues tell most of besides. */
    BitSet candidates(PastBaskets past, float[][] told) {
        BitSet candidates = new BitSet(items);
        for (int item : past.items()) {
            candidates.set(item);
        }
        for (int c = 0; c < told.length; c++) {
            if (all.get(c).proposes()) {
                TopItems best = new TopItems(PROPOSED);
                for (int item = 0; item < items; item++) {
                    if (told[c][item] > 0 && best.wants(told[c][item]) && !past.bought(item)) {
                        best.offer(item, told[c][item]);
                    }
                }
                best.bestFirst().forEach(proposed -> candidates.set(proposed.item()));
            }
        }
        return candidates;
    }

    /** What the clues tell of one item as a row: first as of a new item, then as of one bought before; the other half is zero. */
    void row(float[][] told, int item, boolean bought, float[] row, int offset) {
        int from = offset + (bought ? told.length : 0);
        for (int c = 0; c < told.length; c++) {
            row[from + c] = told[c][item];
        }
    }
}
