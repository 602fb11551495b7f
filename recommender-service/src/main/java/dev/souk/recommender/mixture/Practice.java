package dev.souk.recommender.mixture;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Interactions parted into what members may learn from and what the gate is asked about. But for a month, which ends for all, only one
 * shopper in {@value #ASKED} is asked: members that learn from much less than they will serve with are not the members to weigh.
 *
 * @param asked what was held out, shopper by shopper
 */
record Practice(Interactions known, Interactions asked) {
    private static final long MONTH = 30 * 86_400L;
    private static final int ASKED = 4;

    /** Empty where one part or the other would be. */
    static Optional<Practice> of(Interactions all, MixtureTrainer.Kind kind, long seed) {
        InteractionsBuilder known = Interactions.builder().atLeast(all.users(), all.items());
        InteractionsBuilder asked = Interactions.builder().atLeast(all.users(), all.items());
        Random random = new Random(seed);
        int out = 0;
        for (int user = 0; user < all.users(); user++) {
            History history = all.history(user);
            for (int at = 0; at < history.size(); at++) {
                boolean held =
                        switch (kind) {
                            case NEXT -> user % ASKED == 0 && at == history.size() - 1 && at > 1;
                            case MONTH -> history.time(at) > all.latest() - MONTH;
                            case ANY -> user % ASKED == 0 && random.nextInt(5) == 0;
                        };
                out += held ? 1 : 0;
                add(held ? asked : known, user, history, at);
            }
        }
        return out == 0 || out == all.size()
                ? Optional.empty()
                : Optional.of(new Practice(known.build(), asked.build()));
    }

    private static void add(InteractionsBuilder to, int user, History history, int at) {
        if (history.hasTimes()) {
            to.add(user, history.item(at), history.weight(at), history.time(at));
        } else {
            to.add(user, history.item(at));
        }
    }

    /** Those who are asked about and not unknown. */
    int[] shoppers() {
        return IntStream.range(0, asked.users())
                .filter(user ->
                        !asked.history(user).isEmpty() && !known.history(user).isEmpty())
                .toArray();
    }
}
