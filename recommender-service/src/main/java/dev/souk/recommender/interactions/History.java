package dev.souk.recommender.interactions;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One shopper's interactions in the order they happened, repeats included; a view that copies nothing. Immutable as long as
 * nobody writes to the arrays it was made from.
 */
public final class History {
    private static final History EMPTY = of();

    private final int[] items;
    private final float @Nullable [] weights;
    private final long @Nullable [] times;
    private final int from;
    private final int size;

    History(int[] items, float @Nullable [] weights, long @Nullable [] times, int from, int to) {
        this.items = items;
        this.weights = weights;
        this.times = times;
        this.from = from;
        this.size = to - from;
    }

    public static History empty() {
        return EMPTY;
    }

    /** A history without weights and times, oldest first. */
    public static History of(int... items) {
        return of(items, null, null);
    }

    /**
     * A history, oldest first.
     *
     * @param weights finite and not negative, or null where each interaction counts 1
     * @param times epoch seconds, or null where only the order is known
     */
    public static History of(int[] items, float @Nullable [] weights, long @Nullable [] times) {
        for (int i = 0; i < items.length; i++) {
            if (items[i] < 0) {
                throw new BadInteractions("item at place " + i + " of a history is " + items[i] + "; ids count from 0");
            }
        }
        if (weights != null) {
            requireLength("weights", weights.length, items.length);
            for (float weight : weights) {
                BadInteractions.requireWeight(weight);
            }
        }
        if (times != null) {
            requireLength("times", times.length, items.length);
        }
        return new History(items, weights, times, 0, items.length);
    }

    private static void requireLength(String name, int came, int expected) {
        if (came != expected) {
            throw new BadInteractions(name + " has " + came + " entries for " + expected + " items");
        }
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int item(int place) {
        return items[from + place];
    }

    public float weight(int place) {
        return weights == null ? 1f : weights[from + place];
    }

    public boolean hasTimes() {
        return times != null;
    }

    /** Epoch seconds of an interaction, or 0 where times are unknown. */
    public long time(int place) {
        return times == null ? 0 : times[from + place];
    }

    /** Which items it has: for asking about many of them. */
    public BitSet itemSet() {
        BitSet set = new BitSet();
        for (int i = from; i < from + size; i++) {
            set.set(items[i]);
        }
        return set;
    }

    /** Whether it has an item, in a time that grows with its length. */
    public boolean contains(int item) {
        for (int i = from; i < from + size; i++) {
            if (items[i] == item) {
                return true;
            }
        }
        return false;
    }

    /** The most recent {@code count} interactions, or all where there are fewer. */
    public History last(int count) {
        return count >= size ? this : new History(items, weights, times, from + size - count, from + size);
    }

    /** The items in order, copied. */
    public int[] items() {
        return Arrays.copyOfRange(items, from, from + size);
    }
}
