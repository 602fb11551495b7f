package dev.souk.recommender.interactions;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All interactions, grouped by shopper and ordered in time within one (compressed rows): shopper {@code u} has the places
 * {@code starts[u]} to {@code starts[u + 1]}. Shoppers and items are numbered from 0 without gaps of meaning; 4 bytes an
 * interaction, 4 more with weights, 8 more with times. Immutable, safe to share.
 */
public final class Interactions implements Histories {
    private final int[] starts;
    private final int[] items;
    private final float @Nullable [] weights;
    private final long @Nullable [] times;
    private final int itemCount;

    Interactions(int[] starts, int[] items, float @Nullable [] weights, long @Nullable [] times, int itemCount) {
        this.starts = starts;
        this.items = items;
        this.weights = weights;
        this.times = times;
        this.itemCount = itemCount;
    }

    public static InteractionsBuilder builder() {
        return new InteractionsBuilder();
    }

    /** The same numbers of shoppers and items, the history of one shopper empty, as if they had never come. */
    public static Interactions without(Histories all, int shopper) {
        int[] starts = new int[all.users() + 1];
        boolean timed = false;
        for (int user = 0; user < all.users(); user++) {
            History history = all.history(user);
            starts[user + 1] = starts[user] + (user == shopper ? 0 : history.size());
            timed |= history.hasTimes();
        }
        int[] items = new int[starts[all.users()]];
        float[] weights = new float[timed ? items.length : 0];
        long[] times = new long[weights.length];
        for (int user = 0; user < all.users(); user++) {
            History history = all.history(user);
            for (int place = starts[user]; place < starts[user + 1]; place++) {
                items[place] = history.item(place - starts[user]);
                if (timed) {
                    weights[place] = history.weight(place - starts[user]);
                    times[place] = history.time(place - starts[user]);
                }
            }
        }
        return new Interactions(starts, items, timed ? weights : null, timed ? times : null, all.items());
    }

    @Override
    public int users() {
        return starts.length - 1;
    }

    @Override
    public int items() {
        return itemCount;
    }

    public int size() {
        return items.length;
    }

    public boolean hasTimes() {
        return times != null;
    }

    @Override
    public History history(int user) {
        return new History(items, weights, times, starts[user], starts[user + 1]);
    }

    /** Where each shopper's interactions begin, and the end; shared. */
    public int[] starts() {
        return starts;
    }

    /** All items, shopper after shopper; shared. */
    public int[] itemsInOrder() {
        return items;
    }

    /** All weights, shopper after shopper, copied. */
    public float[] weightsInOrder() {
        float[] all = new float[items.length];
        Arrays.fill(all, 1f);
        return weights == null ? all : weights.clone();
    }

    /** All times, shopper after shopper, copied; zeros where they are unknown. */
    public long[] timesInOrder() {
        return times == null ? new long[items.length] : times.clone();
    }

    /** Epoch seconds of the earliest interaction, or 0 where times are unknown. */
    public long earliest() {
        return times == null ? 0 : Arrays.stream(times).min().orElse(0);
    }

    /** Epoch seconds of the latest interaction, or 0 where times are unknown. */
    public long latest() {
        return times == null ? 0 : Arrays.stream(times).max().orElse(0);
    }

    /** Shoppers by distinct items, weights of repeats summed, each row sorted by item. */
    public SparseMatrix matrix() {
        int[] rowStarts = new int[starts.length];
        int[] columns = new int[items.length];
        float[] values = new float[items.length];
        long[] keyed = new long[maxHistory()];
        int filled = 0;
        for (int user = 0; user < users(); user++) {
            int length = starts[user + 1] - starts[user];
            for (int i = 0; i < length; i++) {
                keyed[i] = ((long) items[starts[user] + i] << 32) | i;
            }
            Arrays.sort(keyed, 0, length);
            for (int i = 0; i < length; i++) {
                int item = (int) (keyed[i] >>> 32);
                float weight = weights == null ? 1f : weights[starts[user] + (int) keyed[i]];
                if (filled > rowStarts[user] && columns[filled - 1] == item) {
                    values[filled - 1] += weight;
                } else {
                    columns[filled] = item;
                    values[filled++] = weight;
                }
            }
            rowStarts[user + 1] = filled;
        }
        return new SparseMatrix(itemCount, rowStarts, Arrays.copyOf(columns, filled), Arrays.copyOf(values, filled));
    }

    private int maxHistory() {
        int longest = 0;
        for (int user = 0; user < users(); user++) {
            longest = Math.max(longest, starts[user + 1] - starts[user]);
        }
        return longest;
    }
}
