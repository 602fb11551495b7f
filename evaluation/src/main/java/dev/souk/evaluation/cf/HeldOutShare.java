package dev.souk.evaluation.cf;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import java.util.random.RandomGenerator;

/**
 * A train file parted at random: of each shopper's n interactions round(share · n) are held out, but never all. Shoppers and items keep
 * their numbers.
 */
record HeldOutShare(Interactions known, Interactions held) {
    static HeldOutShare of(Interactions all, double share, RandomGenerator random) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("the share held out is " + share + "; above 0 and below 1 would do");
        }
        InteractionsBuilder known = Interactions.builder().atLeast(all.users(), all.items());
        InteractionsBuilder held = Interactions.builder().atLeast(all.users(), all.items());
        for (int user = 0; user < all.users(); user++) {
            History history = all.history(user);
            int left = history.size();
            int wanted = (int) Math.min(Math.round(share * left), Math.max(0, left - 1));
            for (int place = 0; place < history.size(); place++, left--) {
                boolean out = random.nextInt(left) < wanted;
                wanted -= out ? 1 : 0;
                (out ? held : known).add(user, history.item(place));
            }
        }
        return new HeldOutShare(known.build(), held.build());
    }

    /** What was held out of every n-th shopper, for a quicker look. */
    static Interactions everyNth(Interactions held, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("every " + n + "-th shopper was asked for; at least 1 would do");
        }
        InteractionsBuilder thinned = Interactions.builder().atLeast(held.users(), held.items());
        for (int user = 0; user < held.users(); user += n) {
            History history = held.history(user);
            for (int place = 0; place < history.size(); place++) {
                thinned.add(user, history.item(place));
            }
        }
        return thinned.build();
    }
}
