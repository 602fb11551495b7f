package dev.souk.evaluation.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.evaluation.shop.ShopReport.Rate;
import dev.souk.evaluation.shop.check.Finding;
import dev.souk.evaluation.shop.check.Metric;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import dev.souk.evaluation.shop.transcript.TurnTranscript.Shown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopReportTest {
    @Test
    void report_countsByMetric_andTurnsToTheFirstSlate() {
        ShopReport report = ShopReport.of(
                List.of(List.of(turn(0, false, 5), turn(1, true, 9), turn(2, true, 7)), List.of(turn(0, true, 3))),
                List.of(
                        new Finding(Metric.GOAL, "a", 0, true, ""),
                        new Finding(Metric.GOAL, "a", 1, false, "greet instead of inform")));
        assertThat(report.rates())
                .containsEntry(Metric.GOAL, new Rate(1, 2))
                .containsEntry(Metric.FIELD, new Rate(0, 0));
        assertThat(report.turnsToFirstSlate()).isEqualTo(1.5);
        assertThat(report.millis().median()).isCloseTo(5, within(0.01));
    }

    private static TurnTranscript turn(int number, boolean shows, long millis) {
        List<Shown> slate = shows ? List.of(new Shown("i", new ItemSource("f", 0), null)) : List.of();
        return new TurnTranscript("a", number, "", "", List.of(), "", "", List.of(), slate, null, millis, Map.of());
    }
}
