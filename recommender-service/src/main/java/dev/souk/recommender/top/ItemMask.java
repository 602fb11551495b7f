package dev.souk.recommender.top;

import java.util.function.IntPredicate;

/** The set of items that may be shown: a bit an item. Immutable once shared. */
public final class ItemMask implements IntPredicate {
    private final long[] words;
    private final int items;

    private ItemMask(int items, long[] words) {
        this.items = items;
        this.words = words;
    }

    /** Only these of so many items. */
    public static ItemMask only(int items, int... allowed) {
        ItemMask mask = new ItemMask(items, new long[(items + 63) >>> 6]);
        for (int item : allowed) {
            mask.words[word(item, items)] |= 1L << item;
        }
        return mask;
    }

    /** All but these. */
    public static ItemMask allBut(int items, int... forbidden) {
        ItemMask mask = new ItemMask(items, new long[(items + 63) >>> 6]);
        for (int item = 0; item < items; item++) {
            mask.words[item >>> 6] |= 1L << item;
        }
        for (int item : forbidden) {
            mask.words[word(item, items)] &= ~(1L << item);
        }
        return mask;
    }

    private static int word(int item, int items) {
        if (item < 0 || item >= items) {
            throw new IllegalArgumentException("item is " + item + "; 0 to " + (items - 1) + " would do");
        }
        return item >>> 6;
    }

    @Override
    public boolean test(int item) {
        return item < items && (words[item >>> 6] & 1L << item) != 0;
    }

    /** Whether it allows none of {@code from} to {@code to}, exclusive; may say no where whole words tell nothing. */
    public boolean noneIn(int from, int to) {
        for (int word = from >>> 6; word <= (Math.min(to, items) - 1) >>> 6; word++) {
            if (words[word] != 0) {
                return false;
            }
        }
        return true;
    }
}
