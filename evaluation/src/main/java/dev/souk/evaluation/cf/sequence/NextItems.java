package dev.souk.evaluation.cf.sequence;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What was known, and the one item each shopper touched next.
 *
 * @param next the shoppers to be asked about
 */
record NextItems(Interactions known, List<Next> next) {
    /** The item a shopper touched next. */
    record Next(int user, int item) {}

    /** Two files' worth: a shopper's last entry in the second is the next item. */
    static NextItems of(Interactions train, Interactions test, int items) {
        List<Next> next = new ArrayList<>();
        for (int user = 0; user < test.users(); user++) {
            History history = test.history(user);
            if (!history.isEmpty()) {
                next.add(new Next(user, history.item(history.size() - 1)));
            }
        }
        InteractionsBuilder known =
                Interactions.builder().atLeast(Math.max(train.users(), test.users()), Math.max(items, test.items()));
        for (int user = 0; user < train.users(); user++) {
            copy(train.history(user), train.history(user).size(), user, known);
        }
        return new NextItems(known.build(), next);
    }

    /** One file's worth: every shopper's last item is held out, but for those who have only one. */
    static NextItems lastOf(Interactions all, int items) {
        List<Next> next = new ArrayList<>();
        InteractionsBuilder known = Interactions.builder().atLeast(all.users(), Math.max(items, all.items()));
        for (int user = 0; user < all.users(); user++) {
            History history = all.history(user);
            int kept = history.size();
            if (kept > 1) {
                kept--;
                next.add(new Next(user, history.item(kept)));
            }
            copy(history, kept, user, known);
        }
        return new NextItems(known.build(), next);
    }

    /** The items somebody is known to have touched. */
    BitSet touched() {
        BitSet touched = new BitSet(known.items());
        for (int item : known.itemsInOrder()) {
            touched.set(item);
        }
        return touched;
    }

    private static void copy(History history, int places, int user, InteractionsBuilder known) {
        for (int place = 0; place < places; place++) {
            known.add(user, history.item(place));
        }
    }
}
