package dev.souk.retrieval.index;

import dev.souk.retrieval.columns.CategoryTable;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Small numbers for keys, given once and kept, so that a set of items is a bit set; each table's rows are looked up once. Thread-safe. */
final class Ordinals {
    /** The ordinal of a key that has none. */
    static final int NONE = -1;

    private final Map<String, Integer> byKey = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<CategoryTable, int[]> rows = Collections.synchronizedMap(new WeakHashMap<>());

    /** The key's number, a new one if it has none yet. */
    int of(String key) {
        return byKey.computeIfAbsent(key, _ -> next.getAndIncrement());
    }

    /** Gives a key a number that is known from elsewhere. */
    void restore(String key, int ordinal) {
        byKey.put(key, ordinal);
        next.accumulateAndGet(ordinal + 1, Math::max);
    }

    /**
     * The numbers of a table's rows, {@link #NONE} where a row has none. Kept once every row has one.
     *
     * @param key of a row
     */
    int[] rows(CategoryTable table, IntFunction<String> key) {
        int[] known = rows.get(table);
        if (known != null) {
            return known;
        }
        int[] found = new int[table.size()];
        boolean whole = true;
        for (int row = 0; row < found.length; row++) {
            found[row] = byKey.getOrDefault(key.apply(row), NONE);
            whole &= found[row] != NONE;
        }
        if (whole) {
            rows.put(table, found);
        }
        return found;
    }
}
