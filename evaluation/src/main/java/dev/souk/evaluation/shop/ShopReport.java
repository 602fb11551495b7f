package dev.souk.evaluation.shop;

import dev.souk.evaluation.shop.check.Finding;
import dev.souk.evaluation.shop.check.Metric;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import dev.souk.evaluation.timing.Timings;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * What a script's run came to.
 *
 * @param rates metric → how many of how many
 * @param turnsToFirstSlate mean over the conversations that showed one, counted from 1; NaN without any
 * @param millis of a turn, as the client saw it
 */
public record ShopReport(
        int conversations, long turns, Map<Metric, Rate> rates, double turnsToFirstSlate, Timings.Summary millis) {
    /** How many were right of how many. */
    public record Rate(long right, long of) {
        public double share() {
            return of == 0 ? Double.NaN : (double) right / of;
        }
    }

    public static ShopReport of(Collection<List<TurnTranscript>> transcripts, List<Finding> findings) {
        Map<Metric, Rate> rates = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            List<Finding> judged = findings.stream()
                    .filter(finding -> finding.metric() == metric)
                    .toList();
            rates.put(metric, new Rate(judged.stream().filter(Finding::right).count(), judged.size()));
        }
        Timings times = new Timings();
        transcripts.forEach(turns -> turns.forEach(turn -> times.add(TimeUnit.MILLISECONDS.toNanos(turn.millis()))));
        OptionalDouble first = transcripts.stream()
                .flatMap(turns ->
                        turns.stream().filter(turn -> !turn.slate().isEmpty()).limit(1))
                .mapToInt(turn -> turn.turn() + 1)
                .average();
        return new ShopReport(transcripts.size(), times.count(), rates, first.orElse(Double.NaN), times.summary());
    }
}
