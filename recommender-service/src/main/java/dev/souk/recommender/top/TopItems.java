package dev.souk.recommender.top;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The k best of a stream of scores: a bounded min-heap over two arrays, O(log k) for a score that gets in and one comparison
 * for one that does not, O(k) memory. Among equal scores the lower item is the better one, so a result does not depend on the
 * order of offers. NaN never gets in. Not thread-safe; {@link #clear} makes it usable again.
 */
public final class TopItems {
    private final int[] items;
    private final float[] scores;
    private int size;

    public TopItems(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit is " + limit + "; at least 0 would do");
        }
        items = new int[limit];
        scores = new float[limit];
    }

    /** The best of these scores, each that of the item at its place, among the allowed items; the test is asked only where a score could get in. */
    public static TopItems of(float[] scores, int limit, IntPredicate allowed) {
        TopItems best = new TopItems(limit);
        for (int item = 0; item < scores.length; item++) {
            if (best.wants(scores[item]) && allowed.test(item)) {
                best.offer(item, scores[item]);
            }
        }
        return best;
    }

    /** Whether a score could get in: a cheap test before costlier ones. */
    public boolean wants(float score) {
        return size < items.length ? !Float.isNaN(score) : items.length > 0 && score >= scores[0];
    }

    /** The score that an item must reach to get in, negative infinity while there is room. */
    public float threshold() {
        return size < items.length ? Float.NEGATIVE_INFINITY : items.length == 0 ? Float.POSITIVE_INFINITY : scores[0];
    }

    public void offer(int item, float score) {
        if (!wants(score)) {
            return;
        }
        if (size < items.length) {
            up(size++, item, score);
        } else if (worse(items[0], scores[0], item, score)) {
            down(item, score);
        }
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    /** What got in, in no order. */
    public int[] items() {
        return Arrays.copyOf(items, size);
    }

    /** What got in, best first. */
    public List<ScoredItem> bestFirst() {
        List<ScoredItem> best = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            best.add(new ScoredItem(items[i], scores[i]));
        }
        best.sort((a, b) -> worse(a.item(), a.score(), b.item(), b.score()) ? 1 : -1);
        return List.copyOf(best);
    }

    private static boolean worse(int item, float score, int otherItem, float otherScore) {
        return score < otherScore || (score == otherScore && item > otherItem);
    }

    private void up(int place, int item, float score) {
        int at = place;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (!worse(item, score, items[parent], scores[parent])) {
                break;
            }
            items[at] = items[parent];
            scores[at] = scores[parent];
            at = parent;
        }
        items[at] = item;
        scores[at] = score;
    }

    private void down(int item, float score) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && worse(items[child + 1], scores[child + 1], items[child], scores[child])) {
                child++;
            }
            if (!worse(items[child], scores[child], item, score)) {
                break;
            }
            items[at] = items[child];
            scores[at] = scores[child];
            at = child;
        }
        items[at] = item;
        scores[at] = score;
    }
}
