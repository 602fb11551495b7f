package dev.souk.evaluation.state.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChangeModelTest {
    private static final List<int[]> OPTIONS = List.of(new int[] {1}, new int[] {2, 3}, new int[] {3, 4});

    @Test
    void untaught_holdsAllAlike() {
        assertThat(new ChangeModel(0.1, 0).probabilities(OPTIONS))
                .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-9));
    }

    @Test
    void taught_choosesWhatWasRight() {
        ChangeModel model = new ChangeModel(0.1, 0);
        for (int round = 0; round < 20; round++) {
            model.learn(OPTIONS, 2, true);
        }
        assertThat(model.likeliest(OPTIONS)).isEqualTo(2);
    }

    @Test
    void whatAllOptionsShare_decidesNothing() {
        ChangeModel model = new ChangeModel(0.1, 0);
        model.learn(List.of(new int[] {7, 1}, new int[] {7, 2}), 1, true);
        assertThat(model.likeliest(List.of(new int[] {7}, new int[] {2}))).isEqualTo(1);
    }
}
