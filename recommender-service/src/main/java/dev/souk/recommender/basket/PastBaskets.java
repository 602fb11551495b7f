package dev.souk.recommender.basket;

import dev.souk.recommender.interactions.History;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A shopper's history at a moment, by distinct items. A basket is what was bought at the same second.
 */
final class PastBaskets {
    private static final double SECONDS_A_DAY = 86_400;
    private final History history;
    private final long now;
    private final int known;
    private final Map<Integer, Integer> places = new HashMap<>();

    /**
     * @param now epoch seconds, not before the history's end
     * @param known how many items are known; later numbers are passed over
     */
    PastBaskets(History history, long now, int known) {
        this.history = history;
        this.now = now;
        this.known = known;
        for (int at = 0; at < history.size(); at++) {
            if (history.item(at) < known) {
                places.putIfAbsent(history.item(at), places.size());
            }
        }
    }

    boolean bought(int item) {
        return places.containsKey(item);
    }

    /** The distinct items in the order of {@link #faded}. */
    int[] items() {
        int[] items = new int[places.size()];
        places.forEach((item, place) -> items[place] = item);
        return items;
    }

    /** Σ 2^(−age / half-life) over the purchases of each distinct item; an infinite half-life counts them. */
    float[] faded(double halfLifeDays) {
        float[] sums = new float[places.size()];
        for (int at = 0; at < history.size(); at++) {
            Integer place = places.get(history.item(at));
            if (place != null) {
                sums[place] += (float) Math.pow(2, -days(at) / halfLifeDays);
            }
        }
        return sums;
    }

    /** Days since each distinct item was last bought. */
    float[] daysSinceLast() {
        float[] last = new float[places.size()];
        Arrays.fill(last, Float.POSITIVE_INFINITY);
        for (int at = 0; at < history.size(); at++) {
            Integer place = places.get(history.item(at));
            if (place != null) {
                last[place] = Math.min(last[place], (float) days(at));
            }
        }
        return last;
    }

    /** The mean days between two purchases of each distinct item, 0 for one bought once. */
    float[] daysBetween() {
        float[] first = new float[places.size()];
        int[] times = new int[places.size()];
        long[] latest = new long[places.size()];
        for (int at = 0; at < history.size(); at++) {
            Integer place = places.get(history.item(at));
            if (place != null && (times[place] == 0 || history.time(at) != latest[place])) {
                first[place] = times[place] == 0 ? (float) days(at) : first[place];
                latest[place] = history.time(at);
                times[place]++;
            }
        }
        float[] last = daysSinceLast();
        float[] between = new float[places.size()];
        for (int i = 0; i < between.length; i++) {
            between[i] = times[i] < 2 ? 0 : (first[i] - last[i]) / (times[i] - 1);
        }
        return between;
    }

    int baskets() {
        int count = 0;
        for (int at = 0; at < history.size(); at++) {
            count += at == 0 || history.time(at) != history.time(at - 1) ? 1 : 0;
        }
        return count;
    }

    /** How many of the purchases were of something bought before, in [0, 1]; 0 for an empty history. */
    float habit() {
        return history.isEmpty() || places.isEmpty() ? 0 : 1 - (float) places.size() / knownPurchases();
    }

    private int knownPurchases() {
        int count = 0;
        for (int at = 0; at < history.size(); at++) {
            count += history.item(at) < known ? 1 : 0;
        }
        return count;
    }

    private double days(int at) {
        return Math.max(0, now - history.time(at)) / SECONDS_A_DAY;
    }
}
