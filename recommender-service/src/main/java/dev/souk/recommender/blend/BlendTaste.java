package dev.souk.recommender.blend;

import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members' tastes, added up once when the first score is asked for. */
final class BlendTaste implements Taste {
    private final List<BlendModel.Member> members;
    private final List<Taste> tastes;
    private float @Nullable [] sums;

    BlendTaste(List<BlendModel.Member> members, List<Taste> tastes) {
        this.members = members;
        this.tastes = tastes;
    }

    private float[] sums() {
        float[] known = sums;
        if (known == null) {
            known = new float[items()];
            float[] one = new float[items()];
            for (int m = 0; m < members.size(); m++) {
                tastes.get(m).score(one);
                float largest = 0f;
                for (float score : one) {
                    largest = Math.max(largest, Math.abs(score));
                }
                float factor = largest == 0f ? 0f : (float) (members.get(m).weight() / largest);
                for (int item = 0; item < known.length; item++) {
                    known[item] += factor * one[item];
                }
            }
            sums = known;
        }
        return known;
    }

    @Override
    public void score(float[] scores) {
        System.arraycopy(sums(), 0, scores, 0, items());
    }

    @Override
    public float score(int item) {
        return item < items() ? sums()[item] : 0f;
    }

    @Override
    public int items() {
        return tastes.getFirst().items();
    }

    @Override
    public List<ScoredItem> because(int item, int limit) {
        return tastes.getFirst().because(item, limit);
    }
}
