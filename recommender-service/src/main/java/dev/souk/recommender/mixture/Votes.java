package dev.souk.recommender.mixture;

import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.TopItems;

/**
 * What a member says of each item, so that members with different scales can be added: its {@value #NEAR}-th best item has the vote 1,
 * its {@value #FAR}-th 0, linearly by score, so that the few it is surest of stand out as far above 1 as they do in its own scores; down
 * to −1 for all that is as far behind.
 */
final class Votes {
    static final int NEAR = 20;
    static final int FAR = 1000;

    private Votes() {}

    /** A vote an item. */
    static float[] of(Taste member) {
        float[] votes = new float[member.items()];
        member.score(votes);
        TopItems far = new TopItems(Math.min(FAR, votes.length));
        TopItems near = new TopItems(Math.min(NEAR, Math.ceilDiv(votes.length, 4)));
        float most = Float.NEGATIVE_INFINITY;
        for (int item = 0; item < votes.length; item++) {
            far.offer(item, votes[item]);
            near.offer(item, votes[item]);
            most = Math.max(most, votes[item]);
        }
        float least = far.threshold();
        float range = range(least, near.threshold(), most);
        for (int item = 0; item < votes.length; item++) {
            votes[item] = Math.max(-1, (votes[item] - least) / range);
        }
        return votes;
    }

    private static float range(float least, float near, float most) {
        return near > least ? near - least : most > least ? most - least : 1;
    }
}
