package dev.souk.recommender.mixture;

import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.TopItems;

/**
 * What a member says of each item, so that members with different scales can be added: its best item has the vote 1, its
 * {@value #DEPTH}-th best 0, linearly by score, down to −1 for all that is as far behind.
 */
final class Votes {
    static final int DEPTH = 200;

    private Votes() {}

    /** A vote an item. */
    static float[] of(Taste member) {
        float[] votes = new float[member.items()];
        member.score(votes);
        TopItems best = new TopItems(Math.min(DEPTH, votes.length));
        float most = Float.NEGATIVE_INFINITY;
        for (int item = 0; item < votes.length; item++) {
            best.offer(item, votes[item]);
            most = Math.max(most, votes[item]);
        }
        float least = best.threshold();
        float range = most > least ? most - least : 1;
        for (int item = 0; item < votes.length; item++) {
            votes[item] = Math.max(-1, (votes[item] - least) / range);
        }
        return votes;
    }
}
