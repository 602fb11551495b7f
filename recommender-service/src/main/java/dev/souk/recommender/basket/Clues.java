package dev.souk.recommender.basket;

import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.top.TopItems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All clues as they stand at a moment. Immutable.
 *
 * @param neighbours the one among them that also says what is like an item
 * @param data what they are computed from
 */
record Clues(List<Clue> all, Neighbours neighbours, BasketData data) {
    private static final double FOREVER = Double.POSITIVE_INFINITY;
    private static final int PROPOSED = 80;

    static Clues over(BasketData data) {
        SparseRows shopper = data.relations().get(0);
        SparseRows basket = data.relations().get(1);
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
                new Neighbours(shopper, FOREVER),
                new Neighbours(shopper, 60),
                together,
                new Neighbours(basket, 60),
                new Neighbours(data.relations().get(2), 60),
                new Neighbours(data.relations().get(3), 60)));
        for (int trait = 0; trait < data.traits().size(); trait++) {
            clues.add(new ItemTrait(data.traits().get(trait), trait == BasketData.LATE_SALES));
        }
        for (SparseRows alike : data.relations().subList(4, data.relations().size())) {
            clues.add(new Neighbours(alike, FOREVER));
            clues.add(new Neighbours(alike, 60));
        }
        return new Clues(List.copyOf(clues), together, data);
    }

    int items() {
        return data.items();
    }

    /** Epoch seconds. */
    long now() {
        return data.now();
    }

    int size() {
        return all.size();
    }

    /** What each clue tells of every item: clue by clue. */
    float[][] tell(PastBaskets past) {
        float[][] told = new float[all.size()][items()];
        for (int c = 0; c < told.length; c++) {
            all.get(c).tell(past, told[c]);
        }
        return told;
    }

    /** What is worth ranking: all that was bought before, and what the proposing clues tell most of besides. */
    BitSet candidates(PastBaskets past, float[][] told) {
        BitSet candidates = new BitSet(items());
        for (int item : past.items()) {
            candidates.set(item);
        }
        for (int c = 0; c < told.length; c++) {
            if (all.get(c).proposes()) {
                TopItems best = new TopItems(PROPOSED);
                for (int item = 0; item < items(); item++) {
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
