package dev.souk.dialogue.understanding.linking;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** How an amount is distributed over a category's items: its distinct values with their counts, cumulated. Immutable. */
public final class Distribution {
    /** Of an attribute without amounts. */
    public static final Distribution NONE = of(new TreeMap<>());

    private final double[] values;
    private final int[] cumulated;

    private Distribution(double[] values, int[] cumulated) {
        this.values = values;
        this.cumulated = cumulated;
    }

    static Distribution of(SortedMap<Double, Integer> counts) {
        double[] values = new double[counts.size()];
        int[] cumulated = new int[counts.size()];
        int at = 0;
        int sum = 0;
        for (Map.Entry<Double, Integer> entry : counts.entrySet()) {
            sum += entry.getValue();
            values[at] = entry.getKey();
            cumulated[at++] = sum;
        }
        return new Distribution(values, cumulated);
    }

    public int items() {
        return cumulated.length == 0 ? 0 : cumulated[cumulated.length - 1];
    }

    public boolean isEmpty() {
        return values.length == 0;
    }

    public double min() {
        return values.length == 0 ? Double.NaN : values[0];
    }

    public double max() {
        return values.length == 0 ? Double.NaN : values[values.length - 1];
    }

    /** How many items have exactly this value. */
    public int count(double value) {
        int at = Arrays.binarySearch(values, value);
        return at < 0 ? 0 : cumulated[at] - (at == 0 ? 0 : cumulated[at - 1]);
    }

    /** The values from the first, included, to the last, excluded. */
    public DoubleStream within(double low, double high) {
        return Arrays.stream(values).filter(value -> value >= low && value < high);
    }

    /** How many items lie between the two, both included. */
    public int between(double low, double high) {
        return upTo(high) - upTo(Math.nextDown(low));
    }

    /** The value below which the given share of the items lies; NaN where there is none. */
    public double quantile(double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double wanted = share * items();
        int at = 0;
        while (at < values.length - 1 && cumulated[at] < wanted) {
            at++;
        }
        return values[at];
    }

    /** Whether a shopper may well mean this value: within the range, stretched by the factor on both sides. */
    public boolean isPlausible(double value, double stretch) {
        return values.length > 0 && value >= min() / stretch && value <= max() * stretch;
    }

    private int upTo(double value) {
        int at = Arrays.binarySearch(values, value);
        int last = at >= 0 ? at : -at - 2;
        return last < 0 ? 0 : cumulated[last];
    }
}
