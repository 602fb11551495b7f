package dev.souk.evaluation.turncost;

import dev.souk.evaluation.timing.Timings;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on each catalogue.
 *
 * @param sizes of the messages, or null where the broker was not known
 */
public record TurnCostReport(
        List<OnCatalogue> catalogues,
        @Nullable HopSizes sizes,
        List<TurnTaker.Throughput> throughput,
        LongConversation.@Nullable Outcome longConversation) {
    public TurnCostReport {
        catalogues = List.copyOf(catalogues);
        throughput = List.copyOf(throughput);
    }

    /**
     * Seconds from the start of an import.
     *
     * @param searchable until a shopper is shown its products, found by words and filters
     * @param vectors until all its texts have their vectors
     */
    public record Stocking(double searchable, double vectors) {}

    /**
     * A turn beside the bare hops, samples alternated.
     *
     * @param failed turns that were not answered
     * @param hops null where the broker was not known
     */
    public record OnCatalogue(
            int products, Stocking stocking, Timings.Summary turn, long failed, Timings.@Nullable Summary hops) {
        /** Median turn ÷ median hops, or NaN. */
        public double ratio() {
            return hops == null ? Double.NaN : turn.median() / hops.median();
        }
    }

    void print(PrintStream out) {
        out.printf(
                "%-17s %10s %8s %9s %9s %6s %9s %9s %7s%n",
                "catalogue", "searchable", "vectors", "turn", "p99", "failed", "hops", "p99", "ratio");
        for (OnCatalogue one : catalogues) {
            Timings.Summary hops = one.hops() == null ? new Timings.Summary(0, Double.NaN, Double.NaN) : one.hops();
            out.printf(
                    "%-17s %8.1f s %6.1f s %6.1f ms %6.1f ms %6d %6.1f ms %6.1f ms %7.2f%n",
                    one.products() + " products",
                    one.stocking().searchable(),
                    one.stocking().vectors(),
                    one.turn().median(),
                    one.turn().p99(),
                    one.failed(),
                    hops.median(),
                    hops.p99(),
                    one.ratio());
        }
        if (sizes != null) {
            out.println("bytes: " + sizes);
        }
        out.printf("%n%-28s %9s %9s %9s %9s%n", "conversations at once", "turns/s", "median", "p99", "failed");
        for (TurnTaker.Throughput one : throughput) {
            out.printf(
                    "%-28d %9.1f %6.1f ms %6.1f ms %9d%n",
                    one.conversations(),
                    one.turnsPerSecond(),
                    one.turn().median(),
                    one.turn().p99(),
                    one.failed());
        }
        if (longConversation != null) {
            out.printf(
                    "%n10th turn %.1f ms, turn %d %.1f ms, ratio %.2f; what turn 3 asked for %s%n",
                    longConversation.early(),
                    longConversation.turns(),
                    longConversation.late(),
                    longConversation.ratio(),
                    longConversation.holds() ? "still holds" : "NO LONGER HOLDS");
        }
    }

    /** Gathers a report while it is measured. */
    static final class Builder {
        private final List<OnCatalogue> catalogues = new ArrayList<>();
        private final List<TurnTaker.Throughput> throughput = new ArrayList<>();
        private @Nullable HopSizes sizes;
        private LongConversation.@Nullable Outcome longConversation;

        void add(OnCatalogue one) {
            catalogues.add(one);
        }

        void add(TurnTaker.Throughput one) {
            throughput.add(one);
        }

        void sizes(HopSizes measured) {
            sizes = measured;
        }

        void longConversation(LongConversation.Outcome outcome) {
            longConversation = outcome;
        }

        TurnCostReport build() {
            return new TurnCostReport(catalogues, sizes, throughput, longConversation);
        }
    }
}
