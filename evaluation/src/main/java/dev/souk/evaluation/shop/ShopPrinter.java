package dev.souk.evaluation.shop;

import dev.souk.evaluation.shop.check.Finding;
import dev.souk.evaluation.shop.check.Metric;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints a report as a table, then each conversation that failed in something, with its transcript. */
record ShopPrinter(PrintStream out) {
    void print(ShopReport report) {
        out.printf("%d conversations, %d turns%n%n", report.conversations(), report.turns());
        for (Metric metric : Metric.values()) {
            ShopReport.Rate rate = report.rates().getOrDefault(metric, new ShopReport.Rate(0, 0));
            out.printf(
                    "%-24s %8s  %5d / %-5d  %s%n",
                    metric.label(),
                    rate.of() == 0 ? "–" : "%.1f %%".formatted(100 * rate.share()),
                    rate.right(),
                    rate.of(),
                    metric.meaning());
        }
        out.printf("%-24s %8.2f%n", "turns to first slate", report.turnsToFirstSlate());
        out.printf(
                "%-24s %8.0f  p99 %.0f%n",
                "milliseconds, median",
                report.millis().median(),
                report.millis().p99());
    }

    void printFailures(Map<String, List<TurnTranscript>> transcripts, List<Finding> findings) {
        Map<String, List<Finding>> failures = new LinkedHashMap<>();
        findings.stream().filter(finding -> !finding.right()).forEach(finding -> failures.computeIfAbsent(
                        finding.conversation(), conversation -> new ArrayList<>())
                .add(finding));
        failures.forEach((conversation, wrong) -> {
            out.printf("%n── %s%n", conversation);
            for (TurnTranscript turn : transcripts.getOrDefault(conversation, List.of())) {
                out.printf("%d > %s%n", turn.turn(), turn.say());
                out.printf(
                        "  < [%s, %s] %s%n",
                        turn.goal(), turn.tier(), turn.text().replace("\n", "\n    "));
                out.printf("    need %s%n", turn.need());
                if (!turn.slate().isEmpty()) {
                    out.printf(
                            "    slate %s%n",
                            turn.slate().stream().map(TurnTranscript.Shown::id).toList());
                }
                wrong.stream()
                        .filter(finding -> finding.turn() == turn.turn())
                        .forEach(finding ->
                                out.printf("    ✗ %s: %s%n", finding.metric().label(), finding.detail()));
            }
        });
    }
}
