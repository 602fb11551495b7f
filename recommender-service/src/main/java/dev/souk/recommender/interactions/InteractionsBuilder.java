package dev.souk.recommender.interactions;

import java.util.Arrays;

/**
 * Collects interactions in any order of shoppers; a shopper's own come oldest first, or carry times, by which they are then
 * sorted (stably). Not thread-safe.
 */
public final class InteractionsBuilder {
    /** Ids above this are taken for external ids that somebody forgot to number. */
    public static final int MAX_ID = 100_000_000;

    private int[] users = new int[1024];
    private int[] items = new int[1024];
    private float[] weights = new float[0];
    private long[] times = new long[0];
    private int size;
    private int userCount;
    private int itemCount;

    InteractionsBuilder() {}

    /** At least so many shoppers and items, where some never occur. */
    public InteractionsBuilder atLeast(int minUsers, int minItems) {
        userCount = Math.max(userCount, minUsers);
        itemCount = Math.max(itemCount, minItems);
        return this;
    }

    /** One interaction that counts 1, after those of the shopper added before. */
    public InteractionsBuilder add(int user, int item) {
        requireId("shopper", user);
        requireId("item", item);
        if (size == users.length) {
            users = Arrays.copyOf(users, size * 2);
            items = Arrays.copyOf(items, size * 2);
        }
        users[size] = user;
        items[size++] = item;
        return atLeast(user + 1, item + 1);
    }

    /** One interaction with its weight (finite, at least 0) and time (epoch seconds). */
    public InteractionsBuilder add(int user, int item, float weight, long time) {
        BadInteractions.requireWeight(weight);
        int place = size;
        add(user, item);
        if (weights.length < items.length) {
            int known = weights.length;
            weights = Arrays.copyOf(weights, items.length);
            times = Arrays.copyOf(times, items.length);
            Arrays.fill(weights, known, weights.length, 1f);
        }
        weights[place] = weight;
        times[place] = time;
        return this;
    }

    private static void requireId(String name, int id) {
        if (id < 0 || id >= MAX_ID) {
            throw new BadInteractions(
                    name + " id is " + id + "; ids are numbered from 0 and stay below " + MAX_ID + ", renumber them");
        }
    }

    public Interactions build() {
        if (size == 0) {
            throw new BadInteractions("there are no interactions; at least one shopper with one item is needed");
        }
        boolean timed = times.length > 0;
        int[] starts = new int[userCount + 1];
        for (int i = 0; i < size; i++) {
            starts[users[i] + 1]++;
        }
        for (int user = 0; user < userCount; user++) {
            starts[user + 1] += starts[user];
        }
        int[] order = timed ? byTime() : null;
        int[] next = Arrays.copyOf(starts, userCount);
        int[] grouped = new int[size];
        float[] groupedWeights = new float[timed ? size : 0];
        long[] groupedTimes = new long[timed ? size : 0];
        for (int i = 0; i < size; i++) {
            int from = order == null ? i : order[i];
            int to = next[users[from]]++;
            grouped[to] = items[from];
            if (timed) {
                groupedWeights[to] = from < weights.length ? weights[from] : 1f;
                groupedTimes[to] = from < times.length ? times[from] : 0;
            }
        }
        return new Interactions(starts, grouped, timed ? groupedWeights : null, timed ? groupedTimes : null, itemCount);
    }

    private int[] byTime() {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, i -> i);
        long[] known = Arrays.copyOf(times, Math.max(size, times.length));
        Arrays.sort(order, (a, b) -> Long.compare(known[a], known[b]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
