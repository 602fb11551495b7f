package dev.souk.recommender.sequence;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Interactions with the last item of every shopper held out; a shopper with fewer than {@value #LEAST} items keeps all.
 *
 * @param heldOut what is no longer among the interactions
 */
record HeldOut(Interactions heldIn, List<Next> heldOut) {
    private static final int LEAST = 3;

    /** The item a shopper touched next. */
    record Next(int user, int item) {}

    static HeldOut lastOfEach(Interactions interactions) {
        InteractionsBuilder heldIn = Interactions.builder().atLeast(interactions.users(), interactions.items());
        List<Next> heldOut = new ArrayList<>();
        for (int user = 0; user < interactions.users(); user++) {
            History history = interactions.history(user);
            int kept = history.size();
            if (history.size() >= LEAST) {
                kept--;
                heldOut.add(new Next(user, history.item(kept)));
            }
            for (int place = 0; place < kept; place++) {
                heldIn.add(user, history.item(place));
            }
        }
        return new HeldOut(heldIn.build(), heldOut);
    }
}
