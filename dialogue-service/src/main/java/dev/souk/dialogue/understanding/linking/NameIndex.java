package dev.souk.dialogue.understanding.linking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Parts of product names by phrase key: an open-addressed table of 64-bit keys, each leading to a piece of a name kept once in
 * a byte pool. About 20 bytes an entry; a look-up is a probe or two. Immutable once built, thread-safe.
 */
final class NameIndex {
    private static final double FILL = 0.6;
    private static final int MOST_SPELLINGS = 4;

    private final byte[] pool;
    private final long[] keys;
    private final int[] starts;
    private final short[] lengths;
    private final int[] groups;
    private final int[] items;
    private final boolean[] distinctive;
    private final List<CategorySet> categorySets;

    NameIndex(List<Entry> entries, byte[] pool, List<CategorySet> categorySets) {
        int capacity = Integer.highestOneBit((int) (entries.size() / FILL) + 2) * 2;
        this.pool = pool;
        this.keys = new long[capacity];
        this.starts = new int[capacity];
        this.lengths = new short[capacity];
        this.groups = new int[capacity];
        this.items = new int[capacity];
        this.distinctive = new boolean[capacity];
        this.categorySets = List.copyOf(categorySets);
        Arrays.fill(starts, -1);
        entries.forEach(this::put);
    }

    /** A piece of a name: where in the pool it stands, in which categories and how often it occurs. */
    record Entry(long key, int start, int length, int group, int items, boolean distinctive) {}

    /** What the phrase with this key names; empty where no product's name has it. */
    List<Meaning> at(long key) {
        int mask = keys.length - 1;
        List<String> spellings = new ArrayList<>(1);
        CategorySet categories = null;
        int sum = 0;
        boolean distinct = false;
        for (int at = slot(key, mask); starts[at] >= 0; at = (at + 1) & mask) {
            if (keys[at] == key) {
                addSpelling(spellings, text(at));
                CategorySet own = categorySets.get(groups[at]);
                categories = categories == null ? own : categories.or(own);
                sum += items[at];
                distinct |= distinctive[at];
            }
        }
        return categories == null
                ? List.of()
                : List.of(new Meaning(new Sense.Model(spellings, distinct), categories, sum));
    }

    /** Whether one name has both parts, in whatever order and case. Reads all the names. */
    boolean together(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        String names = new String(pool, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        int at = names.indexOf(first);
        while (at >= 0) {
            int end = names.indexOf('\n', at);
            if (names.substring(names.lastIndexOf('\n', at) + 1, end).contains(second)) {
                return true;
            }
            at = names.indexOf(first, end);
        }
        return false;
    }

    /** Bytes held. */
    long bytes() {
        return pool.length + (long) keys.length * (8 + 4 + 2 + 4 + 4 + 1);
    }

    private String text(int at) {
        return new String(pool, starts[at], lengths[at], StandardCharsets.UTF_8);
    }

    private static void addSpelling(List<String> spellings, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean known = spellings.stream()
                .anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(lower));
        if (!known && spellings.size() < MOST_SPELLINGS) {
            spellings.add(text);
        }
    }

    private void put(Entry entry) {
        int mask = keys.length - 1;
        int at = slot(entry.key(), mask);
        while (starts[at] >= 0) {
            at = (at + 1) & mask;
        }
        keys[at] = entry.key();
        starts[at] = entry.start();
        lengths[at] = (short) entry.length();
        groups[at] = entry.group();
        items[at] = entry.items();
        distinctive[at] = entry.distinctive();
    }

    private static int slot(long key, int mask) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    }
}
