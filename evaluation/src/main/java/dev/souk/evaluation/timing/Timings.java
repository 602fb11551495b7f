package dev.souk.evaluation.timing;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** A distribution of durations, to three significant digits and up to ten minutes. Safe for use by several threads. */
public final class Timings {
    private static final int DIGITS = 3;
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);

    private final Histogram nanos = new ConcurrentHistogram(LONGEST, DIGITS);

    public void add(long nanoseconds) {
        nanos.recordValue(Math.clamp(nanoseconds, 0, LONGEST));
    }

    /** Adds the time since then, as {@link System#nanoTime()} gave it. */
    public void since(long start) {
        add(System.nanoTime() - start);
    }

    public long count() {
        return nanos.getTotalCount();
    }

    /** The duration in milliseconds below which this share in [0, 1] lies; NaN without any. */
    public double millis(double share) {
        return count() == 0 ? Double.NaN : nanos.getValueAtPercentile(100 * share) / 1e6;
    }

    public Summary summary() {
        return new Summary(count(), millis(0.5), millis(0.99));
    }

    /** What a table shows of a distribution, in milliseconds. */
    public record Summary(long count, double median, double p99) {}
}
