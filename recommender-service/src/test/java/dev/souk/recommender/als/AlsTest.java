package dev.souk.recommender.als;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.souk.recommender.factors.FactorRows;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.kernel.ScalarKernel;
import dev.souk.recommender.kernel.VectorKernel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.top.ScoredItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AlsTest {
    private static final AlsSettings EXACT = new AlsSettings(6, 3, 0.2, 0, 8, 6);
    private final Interactions some = interactions(40, 25);

    private static Interactions interactions(int users, int items) {
        Random random = new Random(9);
        InteractionsBuilder builder = Interactions.builder().atLeast(users, items);
        for (int i = 0; i < users * 5; i++) {
            builder.add(random.nextInt(users), random.nextInt(items));
        }
        return builder.build();
    }

    private static AlsModel train(Interactions interactions, AlsSettings settings, int threads) {
        return new AlsTrainer(settings)
                .train(interactions, TrainingOptions.seeded(1).withThreads(threads));
    }

    /** Hu's objective, over every pair, slowly. */
    private static double loss(AlsModel model, Interactions interactions) {
        AlsSettings settings = model.settings();
        double loss = 0;
        for (int user = 0; user < interactions.users(); user++) {
            Taste taste = model.known(user);
            for (int item = 0; item < interactions.items(); item++) {
                int count = 0;
                for (int own : interactions.history(user).items()) {
                    count += own == item ? 1 : 0;
                }
                double error = (count > 0 ? 1 : 0) - taste.score(item);
                loss += (1 + settings.alpha() * count) * error * error;
            }
        }
        for (FactorRows side : List.of(model.userFactors(), model.itemFactors())) {
            for (int row = 0; row < side.rows(); row++) {
                for (float value : side.row(row)) {
                    loss += settings.regularisation() * value * value;
                }
            }
        }
        return loss;
    }

    @Test
    void blocksOfCoordinates_reachTheExactStepsLoss() {
        double exact = loss(train(some, new AlsSettings(6, 3, 0.2, 0, 40, 6), 1), some);
        double blocks = loss(train(some, new AlsSettings(6, 3, 0.2, 0, 80, 2), 1), some);
        assertThat(blocks).isCloseTo(exact, within(exact * 0.03));
    }

    @Test
    void moreSweeps_neverRaiseTheLoss() {
        double before = Double.POSITIVE_INFINITY;
        for (int sweeps = 1; sweeps < 8; sweeps++) {
            double now = loss(train(some, new AlsSettings(6, 3, 0.2, 0, sweeps, 3), 1), some);
            assertThat(now).isLessThanOrEqualTo(before + 1e-3);
            before = now;
        }
    }

    @Test
    void foldedIn_satisfiesTheNormalEquations() {
        AlsModel model = train(some, EXACT, 1);
        History history = History.of(1, 4, 4, 9);
        float[] vector = new FoldIn(model).vector(history);
        for (int k = 0; k < 6; k++) {
            double gradient = 0.2 * vector[k];
            for (int item = 0; item < some.items(); item++) {
                double count = item == 4 ? 2 : item == 1 || item == 9 ? 1 : 0;
                float[] row = model.itemFactors().row(item);
                double score = new ScalarKernel().dot(vector, 0, row, 0, 6);
                gradient += row[k] * ((1 + 3 * count) * score - (count > 0 ? 1 + 3 * count : 0));
            }
            assertThat(gradient).isCloseTo(0, within(2e-3));
        }
    }

    @Test
    void reasons_addUpToTheScore() {
        AlsModel model = train(some, EXACT, 1);
        History history = History.of(1, 4, 9);
        Taste taste = model.foldIn(history);
        double sum = 0;
        int best = taste.top(1, item -> !history.contains(item)).getFirst().item();
        for (ScoredItem share : taste.because(best, 3)) {
            sum += share.score();
        }
        assertThat(taste.because(best, 3)).isNotEmpty();
        assertThat(sum).isGreaterThanOrEqualTo(taste.score(best) - 1e-3);
    }

    @Test
    void sameSeed_sameFactorsWhateverTheThreads() {
        FactorRows one = train(some, EXACT, 1).itemFactors();
        FactorRows three = train(some, EXACT, 3).itemFactors();
        for (int row = 0; row < one.rows(); row++) {
            assertThat(one.row(row)).containsExactly(three.row(row));
        }
    }

    @Test
    void scalarAndVectorKernel_learnTheSame() {
        TrainingOptions options = TrainingOptions.seeded(1);
        AlsModel scalar = new AlsTrainer(EXACT, new ScalarKernel()).train(some, options);
        AlsModel vector = new AlsTrainer(EXACT, new VectorKernel()).train(some, options);
        assertThat(loss(vector, some)).isCloseTo(loss(scalar, some), within(0.01));
    }

    @Test
    void budgetSpent_stopsAfterTheSweepItIsIn() {
        AtomicInteger seconds = new AtomicInteger();
        AtomicInteger sweeps = new AtomicInteger();
        TrainingOptions options = new TrainingOptions(
                1,
                1,
                Duration.ofSeconds(2),
                () -> Instant.ofEpochSecond(seconds.getAndIncrement()),
                (step, done, of) -> sweeps.set(done));
        new AlsTrainer(EXACT).train(some, options);
        assertThat(sweeps.get()).isBetween(1, 3);
    }

    @Test
    void oneShopperWithOneItem_trainsAndAnswers() {
        AlsModel model = train(Interactions.builder().add(0, 0).build(), EXACT, 1);
        assertThat(model.known(0).top(5, item -> true)).hasSize(1);
    }

    @Test
    void itemNeverSeen_isPassedOver() {
        AlsModel model = train(some, EXACT, 1);
        assertThat(model.foldIn(History.of(1_000_000)).score(3)).isZero();
        assertThat(model.similar(1_000_000, 5)).isEmpty();
        assertThat(model.known(0).score(1_000_000)).isZero();
    }

    @Test
    void settingsThatCannotWork_areRefused() {
        assertThatThrownBy(() -> new AlsSettings(8, 1, 0.1, 0, 3, 9)).hasMessageContaining("block is 9");
        assertThatThrownBy(() -> new AlsSettings(8, Double.NaN, 0.1, 0, 3, 8)).hasMessageContaining("alpha is NaN");
    }
}
