package dev.souk.recommender.counts;

import java.util.Arrays;

/**
 * Evidence per day, read with exponential decay: {@code Σ_d units_d · 2^(−(today − d) / h)} for a half-life of h days. Kept as whole
 * numbers per day, a count taken out leaves exactly what would be there had it never been put in. Adding to the latest day is O(1),
 * reading O(days). Not safe for threads.
 */
final class DailyCounts {
    private long[] days = new long[2];
    private long[] units = new long[2];
    private int size;

    void add(long day, long amount) {
        int at = size > 0 && days[size - 1] == day ? size - 1 : Arrays.binarySearch(days, 0, size, day);
        if (at < 0) {
            at = insert(-at - 1, day);
        }
        units[at] += amount;
        if (units[at] == 0) {
            remove(at);
        }
    }

    private int insert(int at, long day) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            units = Arrays.copyOf(units, size * 2);
        }
        System.arraycopy(days, at, days, at + 1, size - at);
        System.arraycopy(units, at, units, at + 1, size - at);
        days[at] = day;
        units[at] = 0;
        size++;
        return at;
    }

    private void remove(int at) {
        System.arraycopy(days, at + 1, days, at, size - at - 1);
        System.arraycopy(units, at + 1, units, at, size - at - 1);
        size--;
    }

    /** The decayed sum; a day later than today counts as today. */
    double decayed(long today, double halfLifeDays) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += units[i] * Math.exp(-Math.max(0, today - days[i]) * Math.log(2) / halfLifeDays);
        }
        return sum;
    }
}
