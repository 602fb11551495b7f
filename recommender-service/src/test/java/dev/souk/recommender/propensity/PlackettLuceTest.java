package dev.souk.recommender.propensity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.souk.recommender.propensity.PlackettLuce.Draw;
import dev.souk.recommender.propensity.PlackettLuce.DrawnSlate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PlackettLuceTest {
    private static final int SLATES = 100_000;
    /** χ² with 59 degrees of freedom exceeds this with probability 0.001. */
    private static final double CRITICAL = 98.32;

    private final double[] scores = {1.2, 0.3, -0.5, 0.9, -2};

    @Test
    void aHundredThousandSlates_occurAsOftenAsTheirLoggedPropensitySays() {
        PlackettLuce policy = new PlackettLuce(0.7, 0.1);
        SplittableRandom random = new SplittableRandom(20);
        Map<List<Integer>, Integer> counts = new HashMap<>();
        Map<List<Integer>, Double> logged = new HashMap<>();
        for (int i = 0; i < SLATES; i++) {
            DrawnSlate slate = policy.draw(scores, 3, random);
            List<Integer> order = slate.draws().stream().map(Draw::candidate).toList();
            counts.merge(order, 1, Integer::sum);
            logged.put(
                    order, slate.draws().stream().mapToDouble(Draw::propensity).reduce(1, (a, b) -> a * b));
        }
        assertThat(logged).hasSize(60);
        assertThat(logged.values().stream().mapToDouble(p -> p).sum()).isCloseTo(1, within(1e-9));
        double chiSquared = 0;
        for (Map.Entry<List<Integer>, Double> slate : logged.entrySet()) {
            double expected = slate.getValue() * SLATES;
            double deviation = counts.get(slate.getKey()) - expected;
            chiSquared += deviation * deviation / expected;
        }
        assertThat(chiSquared).isLessThan(CRITICAL);
    }

    @Test
    void floor_holdsForTheWorstCandidate() {
        double[] probabilities = new PlackettLuce(0.01, 0.2).probabilities(new double[] {100, 0, 0, 0});
        assertThat(probabilities[3]).isCloseTo(0.05, within(1e-9));
        assertThat(probabilities[0]).isCloseTo(0.85, within(1e-9));
    }

    @Test
    void temperatureZero_saysItIsDeterministic() {
        DrawnSlate slate = new PlackettLuce(0, 0).draw(scores, 2, new SplittableRandom(1));
        assertThat(slate.deterministic()).isTrue();
        assertThat(slate.draws()).extracting(Draw::candidate).containsExactly(0, 3);
    }

    @Test
    void sameSeed_drawsTheSameSlate() {
        PlackettLuce policy = new PlackettLuce(1, 0);
        assertThat(policy.draw(scores, 5, new SplittableRandom(4)))
                .isEqualTo(policy.draw(scores, 5, new SplittableRandom(4)));
    }

    @Test
    void scoreThatIsNoNumber_isRefused() {
        assertThatThrownBy(() -> new PlackettLuce(1, 0).draw(new double[] {Double.NaN}, 1, new SplittableRandom(1)))
                .hasMessageContaining("NaN");
    }
}
