package dev.souk.recommender.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.model.TrainingOptions;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
    private final Interactions some = Interactions.builder()
            .add(0, 0)
            .add(0, 1)
            .add(1, 0)
            .add(1, 1)
            .add(1, 2)
            .add(2, 1)
            .add(2, 2)
            .add(3, 3)
            .build();

    private ItemWeightsModel cosine(int neighbours, int threads) {
        return new NeighbourhoodTrainer("item-knn", Weighting.COUNT, neighbours, 0.5)
                .train(some, TrainingOptions.seeded(1).withThreads(threads));
    }

    @Test
    void cosine_isAsComputedByHand() {
        ItemWeightsModel model = cosine(10, 1);
        assertThat(model.weights().at(0, 1)).isCloseTo((float) (2 / Math.sqrt(6)), within(1e-6f));
        assertThat(model.weights().at(1, 0)).isEqualTo(model.weights().at(0, 1));
        assertThat(model.weights().at(0, 0)).isZero();
        assertThat(model.similar(3, 5)).isEmpty();
    }

    /** Shoppers 0 and 2 have two of the four items, shopper 1 three. */
    @Test
    void tfIdf_makesLongHistoriesSayLess_asComputedByHand() {
        ItemWeightsModel model = new NeighbourhoodTrainer("item-knn-tf-idf", Weighting.TF_IDF, 10, 1)
                .train(some, TrainingOptions.seeded(1));
        double two = Math.pow(Math.log(5 / 3.0), 2);
        double three = Math.pow(Math.log(5 / 4.0), 2);
        assertThat(model.weights().at(0, 1))
                .isCloseTo((float) Math.sqrt((two + three) / (2 * two + three)), within(1e-6f));
        assertThat(model.weights().at(0, 2)).isCloseTo((float) (three / (two + three)), within(1e-6f));
    }

    @Test
    void fewerNeighbours_keepTheNearest() {
        assertThat(cosine(1, 1).weights().rowLength(1)).isEqualTo(1);
        assertThat(cosine(1, 1).similar(2, 5).getFirst().item()).isEqualTo(1);
    }

    @Test
    void threads_changeNothing() {
        assertThat(SparseMatrix.of(cosine(10, 3).weights()).values())
                .containsExactly(SparseMatrix.of(cosine(10, 1).weights()).values());
    }

    @Test
    void olderItemOfAHistory_countsHalf() {
        Taste taste = cosine(10, 1).foldIn(History.of(0, 2));
        ItemWeightsModel model = cosine(10, 1);
        float expected = model.weights().at(2, 1) + 0.5f * model.weights().at(0, 1);
        float[] all = new float[4];
        taste.score(all);
        assertThat(all[1]).isCloseTo(expected, within(1e-6f));
        assertThat(taste.score(1)).isCloseTo(expected, within(1e-6f));
        assertThat(taste.because(1, 1).getFirst().item()).isEqualTo(2);
    }

    @Test
    void unknownItemInAHistory_isPassedOver() {
        assertThat(cosine(10, 1).foldIn(History.of(77)).score(1)).isZero();
        assertThat(cosine(10, 1).similar(77, 3)).isEmpty();
    }

    @Test
    void transitions_goOnlyForward() {
        ItemWeightsModel model = new TransitionTrainer(0.5).train(some, TrainingOptions.seeded(1));
        assertThat(model.weights().at(0, 1)).isCloseTo(1f, within(1e-6f));
        assertThat(model.weights().at(1, 0)).isZero();
        assertThat(model.weights().at(1, 2)).isCloseTo(1f, within(1e-6f));
    }

    @Test
    void noNeighbours_isRefused() {
        assertThatThrownBy(() -> new NeighbourhoodTrainer("x", Weighting.BM25, 0, 1))
                .hasMessageContaining("is 0");
    }
}
