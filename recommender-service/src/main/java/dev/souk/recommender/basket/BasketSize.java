package dev.souk.recommender.basket;

import java.util.Arrays;

/** How much the shopper buys at once, the same for every item: log(1 + purchases ÷ baskets). */
record BasketSize() implements Clue {
    @Override
    public void tell(PastBaskets past, float[] scores) {
        float purchases = 0;
        for (float count : past.faded(Double.POSITIVE_INFINITY)) {
            purchases += count;
        }
        Arrays.fill(scores, (float) Math.log1p(purchases / Math.max(1, past.baskets())));
    }
}
