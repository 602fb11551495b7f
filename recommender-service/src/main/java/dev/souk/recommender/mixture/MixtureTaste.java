package dev.souk.recommender.mixture;

import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members that are heard, their votes added up once when the first score is asked for. */
final class MixtureTaste implements Taste {
    private final float[] weights;
    private final List<Taste> heard;
    private final int items;
    private float @Nullable [] sums;

    /** @param weights what the vote of each of those heard counts */
    MixtureTaste(float[] weights, List<Taste> heard, int items) {
        this.weights = weights;
        this.heard = heard;
        this.items = items;
    }

    private float[] sums() {
        float[] known = sums;
        if (known == null) {
            known = new float[items];
            for (int m = 0; m < weights.length; m++) {
                float[] votes = Votes.of(heard.get(m));
                for (int item = 0; item < known.length; item++) {
                    known[item] += weights[m] * votes[item];
                }
            }
            sums = known;
        }
        return known;
    }

    @Override
    public int items() {
        return items;
    }

    @Override
    public void score(float[] scores) {
        System.arraycopy(sums(), 0, scores, 0, items);
    }

    @Override
    public float score(int item) {
        float worst = 0;
        for (float weight : weights) {
            worst -= weight;
        }
        return item < items ? sums()[item] : worst;
    }

    @Override
    public List<ScoredItem> because(int item, int limit) {
        return heard.stream()
                .map(taste -> taste.because(item, limit))
                .filter(reasons -> !reasons.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
