package dev.souk.recommender.mixture;

import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import java.util.List;

/** A taste with these scores. */
final class FixedTaste implements Taste {
    private final float[] scores;

    FixedTaste(float... scores) {
        this.scores = scores;
    }

    @Override
    public void score(float[] into) {
        System.arraycopy(scores, 0, into, 0, scores.length);
    }

    @Override
    public float score(int item) {
        return scores[item];
    }

    @Override
    public int items() {
        return scores.length;
    }

    @Override
    public List<ScoredItem> because(int item, int limit) {
        return List.of();
    }
}
