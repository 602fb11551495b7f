package dev.souk.recommender.basket;

import java.util.Arrays;

/**
 * How lately the shopper bought anything, the same for every item: 2^(−days ÷ half-life). Beside other clues it tells whether what was
 * bought then is still of use.
 */
record LastVisit(double halfLifeDays) implements Clue {
    @Override
    public void tell(PastBaskets past, float[] scores) {
        float least = Float.POSITIVE_INFINITY;
        for (float days : past.daysSinceLast()) {
            least = Math.min(least, days);
        }
        Arrays.fill(scores, (float) Math.pow(2, -least / halfLifeDays));
    }
}
