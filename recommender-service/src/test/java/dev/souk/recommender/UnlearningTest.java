package dev.souk.recommender;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.recommender.als.AlsSettings;
import dev.souk.recommender.als.AlsTrainer;
import dev.souk.recommender.basket.BasketTrainer;
import dev.souk.recommender.blend.BlendTrainer;
import dev.souk.recommender.graph.CoOccurrenceTrainer;
import dev.souk.recommender.graph.GraphFilterSettings;
import dev.souk.recommender.graph.GraphFilterTrainer;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.mixture.MixtureTrainer;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import dev.souk.recommender.neighbourhood.ItemWeightsModel;
import dev.souk.recommender.neighbourhood.NeighbourhoodTrainer;
import dev.souk.recommender.neighbourhood.Weighting;
import dev.souk.recommender.popularity.PopularityModel;
import dev.souk.recommender.popularity.PopularityTrainer;
import dev.souk.recommender.sequence.SequenceTrainer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shopper taken out of a model, held against a model that never saw them. */
class UnlearningTest {
    private static final TrainingOptions OPTIONS = TrainingOptions.seeded(1);
    private final Interactions all = shoppers(120, 60);

    /** Shoppers with a taste for a third of the items each, and some noise. */
    private static Interactions shoppers(int users, int items) {
        Random random = new Random(5);
        InteractionsBuilder builder = Interactions.builder().atLeast(users, items);
        for (int user = 0; user < users; user++) {
            for (int i = 0; i < 6 + random.nextInt(8); i++) {
                boolean taste = random.nextInt(5) > 0;
                int item = random.nextInt(items / 3) * 3 + (taste ? user % 3 : random.nextInt(3));
                builder.add(user, item);
            }
        }
        return builder.build();
    }

    private RecommenderModel unlearned(Trainer trainer, int shopper) {
        Unlearned unlearned = trainer.unlearn(trainer.train(all, OPTIONS), all, shopper, OPTIONS);
        assertThat(unlearned).isInstanceOf(Unlearned.Done.class);
        return ((Unlearned.Done) unlearned).model();
    }

    private RecommenderModel neverSeen(Trainer trainer, int shopper) {
        return trainer.train(Interactions.without(all, shopper), OPTIONS);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 15, 200})
    void itemWeights_areBitForBitThoseOfAModelThatNeverSawThem_howeverFewNeighboursAreKept(int neighbours) {
        for (Trainer trainer : List.of(
                new CoOccurrenceTrainer(0.6, 0.45, 0.4, neighbours),
                new NeighbourhoodTrainer("item-knn", Weighting.COUNT, neighbours, 1),
                new NeighbourhoodTrainer("item-knn-tf-idf", Weighting.TF_IDF, neighbours, 1))) {
            for (int shopper = 0; shopper < 8; shopper++) {
                SparseMatrix left = SparseMatrix.of(((ItemWeightsModel) unlearned(trainer, shopper)).weights());
                SparseMatrix never = SparseMatrix.of(((ItemWeightsModel) neverSeen(trainer, shopper)).weights());
                assertThat(left.starts()).containsExactly(never.starts());
                assertThat(left.columnIndices()).containsExactly(never.columnIndices());
                assertThat(left.values()).containsExactly(never.values());
            }
        }
    }

    @Test
    void popularity_isExactlyThatOfAModelThatNeverSawThem() {
        Trainer trainer = new PopularityTrainer(null);
        assertThat(((PopularityModel) unlearned(trainer, 7)).scores())
                .containsExactly(((PopularityModel) neverSeen(trainer, 7)).scores());
    }

    @Test
    void alsFactors_areWithinAHalfPercentOfAModelThatNeverSawThem_andKeepLessThanATenthOfWhatTheyBrought() {
        Trainer trainer = new AlsTrainer(new AlsSettings(3, 10, 1, 0, 31, 3));
        RecommenderModel with = trainer.train(all, OPTIONS);
        double worst = 0;
        double left = 0;
        double brought = 0;
        for (int shopper = 0; shopper < 10; shopper++) {
            RecommenderModel never = neverSeen(trainer, shopper);
            double difference = difference(unlearned(trainer, shopper), never, shopper);
            worst = Math.max(worst, difference);
            left += difference;
            brought += difference(with, never, shopper);
        }
        assertThat(worst).isLessThan(0.005);
        assertThat(left).isLessThan(brought / 10);
    }

    /** ‖S − T‖ ÷ ‖T‖ over what all other shoppers are told of this one's items. */
    private double difference(RecommenderModel one, RecommenderModel other, int shopper) {
        double difference = 0;
        double norm = 0;
        for (int user = 0; user < all.users(); user++) {
            for (int item : all.history(shopper).items()) {
                float a = one.foldIn(all.history(user)).score(item);
                float b = other.foldIn(all.history(user)).score(item);
                difference += user == shopper ? 0 : (a - b) * (a - b);
                norm += user == shopper ? 0 : b * b;
            }
        }
        return Math.sqrt(difference / norm);
    }

    @Test
    void alsOfFewSweeps_asksForARetrain_sinceOneSweepIsTooMuchOfIt() {
        Trainer trainer = new AlsTrainer(new AlsSettings(3, 10, 1, 0, 9, 3));
        assertThat(trainer.unlearn(trainer.train(all, OPTIONS), all, 3, OPTIONS))
                .isInstanceOf(Unlearned.RetrainNeeded.class);
    }

    @Test
    void blend_unlearnsWhereItsMembersCan_andSaysWhyNotWhereOneCannot() {
        Trainer counts = new CoOccurrenceTrainer(0.6, 0.45, 0.4, 20);
        Trainer popularity = new PopularityTrainer(null);
        Trainer graph = new GraphFilterTrainer(new GraphFilterSettings("gf-cf", 8, 0.3));
        Trainer able = new BlendTrainer(
                "blend", List.of(new BlendTrainer.Part(counts, 1), new BlendTrainer.Part(popularity, 1)));
        Trainer unable =
                new BlendTrainer("blend", List.of(new BlendTrainer.Part(counts, 1), new BlendTrainer.Part(graph, 1)));
        assertThat(unlearned(able, 3).known(5).top(5, item -> true))
                .isEqualTo(neverSeen(able, 3).known(5).top(5, item -> true));
        assertThat(unable.unlearn(unable.train(all, OPTIONS), all, 3, OPTIONS))
                .isInstanceOfSatisfying(Unlearned.RetrainNeeded.class, needed -> assertThat(needed.why())
                        .contains("gf-cf"));
    }

    @Test
    void familiesWhoseWeightsAreLearntFromAll_askForARetrain_andSayWhy() {
        Trainer popularity = new PopularityTrainer(null);
        for (Trainer trainer : List.of(
                new SequenceTrainer(null),
                new BasketTrainer(null),
                new MixtureTrainer(popularity, List.of(new SequenceTrainer(null)), MixtureTrainer.Kind.NEXT))) {
            assertThat(trainer.unlearn(popularity.train(all, OPTIONS), all, 3, OPTIONS))
                    .isInstanceOfSatisfying(Unlearned.RetrainNeeded.class, needed -> assertThat(needed.why())
                            .contains(trainer.family(), "of all shoppers"));
        }
    }
}
