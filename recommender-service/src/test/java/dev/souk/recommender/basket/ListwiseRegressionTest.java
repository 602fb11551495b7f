package dev.souk.recommender.basket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.recommender.model.TrainingOptions;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ListwiseRegressionTest {
    /** Ten items an offer, of which the one with the largest 3·first − second is chosen; the third number is noise. */
    private static Choices choices() {
        Random random = new Random(7);
        Choices choices = new Choices(3);
        for (int shopper = 0; shopper < 300; shopper++) {
            double[][] rows = new double[10][];
            int best = 0;
            for (int i = 0; i < rows.length; i++) {
                rows[i] = random.doubles(3).toArray();
                best = 3 * rows[i][0] - rows[i][1] > 3 * rows[best][0] - rows[best][1] ? i : best;
            }
            for (int i = 0; i < rows.length; i++) {
                int at = choices.offer(i == best ? 1 : 0);
                for (int c = 0; c < 3; c++) {
                    choices.rows()[at + c] = (float) rows[i][c];
                }
            }
            choices.next();
        }
        return choices;
    }

    @Test
    void choicesByAWeighing_areLearntAsThatWeighing() {
        float[] weights = new ListwiseRegression(choices())
                .learn(TrainingOptions.seeded(1).deadline());

        assertThat(weights[0]).isPositive();
        assertThat(weights[1] / weights[0]).isBetween(-0.45f, -0.25f);
        assertThat(weights[2] / weights[0]).isBetween(-0.1f, 0.1f);
    }

    @Test
    void aNumberThatNeverVaries_countsNothing() {
        Choices choices = new Choices(1);
        for (int i = 0; i < 4; i++) {
            choices.rows()[choices.offer(i == 0 ? 1 : 0)] = 5;
        }
        choices.next();

        assertThat(new ListwiseRegression(choices)
                        .learn(TrainingOptions.seeded(1).deadline()))
                .containsExactly(0f);
    }
}
