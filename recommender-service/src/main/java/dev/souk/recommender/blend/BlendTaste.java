package dev.souk.recommender.blend;

import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The members' tastes added up. Only the first member scores all items; the others are asked about its best {@value #SHORTLIST}, which is
 * what makes a request cheap: what the first puts behind them none of the others brings to the front.
 */
final class BlendTaste implements Taste {
    private static final int SHORTLIST = 1000;
    private final List<BlendModel.Member> members;
    private final List<Taste> tastes;

    /** The first member's scores of all items. */
    private float[] first = {};

    /** What each member's scores are multiplied by: w ÷ the largest |score| of the shortlist. Empty until a score is asked for. */
    private float[] factors = {};

    BlendTaste(List<BlendModel.Member> members, List<Taste> tastes) {
        this.members = members;
        this.tastes = tastes;
    }

    private void prepare() {
        if (factors.length > 0) {
            return;
        }
        first = new float[items()];
        tastes.getFirst().score(first);
        int[] shortlist = best(SHORTLIST, item -> true);
        float[] said = new float[shortlist.length];
        factors = new float[members.size()];
        for (int m = 0; m < factors.length; m++) {
            said(m, shortlist, said);
            float largest = 0f;
            for (float score : said) {
                largest = Math.max(largest, Math.abs(score));
            }
            factors[m] = largest == 0f ? 0f : (float) members.get(m).weight() / largest;
        }
    }

    private int[] best(int limit, IntPredicate allowed) {
        return TopItems.of(first, Math.min(limit, first.length), allowed).items();
    }

    /** What a member says of these items; the first has said it of all. */
    private void said(int member, int[] items, float[] scores) {
        if (member == 0) {
            for (int i = 0; i < items.length; i++) {
                scores[i] = items[i] < first.length ? first[items[i]] : 0f;
            }
        } else {
            tastes.get(member).score(items, scores);
        }
    }

    @Override
    public void score(float[] scores) {
        prepare();
        Arrays.fill(scores, 0f);
        float[] one = new float[items()];
        for (int m = 0; m < factors.length; m++) {
            if (m > 0) {
                tastes.get(m).score(one);
            }
            float[] said = m == 0 ? first : one;
            for (int item = 0; item < said.length; item++) {
                scores[item] += factors[m] * said[item];
            }
        }
    }

    @Override
    public float score(int item) {
        float[] score = new float[1];
        score(new int[] {item}, score);
        return score[0];
    }

    @Override
    public void score(int[] candidates, float[] scores) {
        prepare();
        Arrays.fill(scores, 0, candidates.length, 0f);
        float[] said = new float[candidates.length];
        for (int m = 0; m < factors.length; m++) {
            said(m, candidates, said);
            for (int i = 0; i < said.length; i++) {
                scores[i] += factors[m] * said[i];
            }
        }
    }

    @Override
    public List<ScoredItem> top(int limit, IntPredicate allowed) {
        prepare();
        int[] shortlist = best(Math.max(limit, SHORTLIST), allowed);
        float[] scores = new float[shortlist.length];
        score(shortlist, scores);
        TopItems best = new TopItems(Math.min(limit, shortlist.length));
        for (int i = 0; i < scores.length; i++) {
            best.offer(shortlist[i], scores[i]);
        }
        return best.bestFirst();
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
