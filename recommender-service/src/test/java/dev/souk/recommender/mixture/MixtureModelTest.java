package dev.souk.recommender.mixture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.recommender.graph.CoOccurrenceTrainer;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.TransitionTrainer;
import dev.souk.recommender.popularity.PopularityTrainer;
import dev.souk.recommender.top.ScoredItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixtureModelTest {
    /** Shoppers walk around a ring of 12 items. */
    private static Interactions ring() {
        InteractionsBuilder builder = Interactions.builder();
        for (int shopper = 0; shopper < 120; shopper++) {
            for (int step = 0; step < 6; step++) {
                builder.add(shopper, (shopper + step) % 12);
            }
        }
        return builder.build();
    }

    private static MixtureModel trained() {
        return new MixtureTrainer(
                        new PopularityTrainer(null),
                        List.of(new TransitionTrainer(0.5), new CoOccurrenceTrainer(0.6, 0.45, 0.4, 50)),
                        MixtureTrainer.Kind.NEXT)
                .train(ring(), TrainingOptions.seeded(1));
    }

    @Test
    void theNextOfARing_isFoundForAKnownAndAnUnknownShopper() {
        MixtureModel model = trained();
        History walk = History.of(2, 3, 4);

        assertThat(model.known(0).top(1, item -> item > 5))
                .extracting(ScoredItem::item)
                .containsExactly(6);
        assertThat(model.foldIn(walk).top(1, item -> !walk.contains(item)))
                .extracting(ScoredItem::item)
                .containsExactly(5);
    }

    @Test
    void scoresOfAll_ofSome_andOfOne_agree() {
        MixtureModel model = trained();
        float[] all = new float[model.items()];
        float[] some = new float[2];

        model.known(3).score(all);
        model.known(3).score(new int[] {5, 9}, some);

        assertThat(some).containsExactly(all[5], all[9]);
        assertThat(model.known(3).score(9)).isEqualTo(all[9]);
        assertThat(model.known(3).top(12, item -> true))
                .allSatisfy(item -> assertThat(item.score()).isEqualTo(all[item.item()]));
    }

    @Test
    void theShareOfPopularity_isNeverZero() {
        assertThat(trained().weights(0)[0]).isPositive();
        assertThat(trained().foldIn(History.empty()).top(3, item -> true)).hasSize(3);
    }

    @Test
    void membersThatServe_weighAsThoseTheGateWasLearntFrom() {
        Trainer finds = new Trainer() {
            @Override
            public String family() {
                return "finds";
            }

            @Override
            public RecommenderModel train(Interactions interactions, TrainingOptions options) {
                return new PopularityTrainer(null).train(interactions, options);
            }

            @Override
            public Trainer weighingAs(RecommenderModel earlier) {
                return new TransitionTrainer(0.5);
            }
        };

        MixtureModel model = new MixtureTrainer(new PopularityTrainer(null), List.of(finds), MixtureTrainer.Kind.NEXT)
                .train(ring(), TrainingOptions.seeded(1));

        assertThat(model.members()).extracting(RecommenderModel::family).containsExactly("popularity", "transitions");
    }
}
