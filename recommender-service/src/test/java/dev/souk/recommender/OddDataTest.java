package dev.souk.recommender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.content.ItemContent;
import dev.souk.recommender.interactions.BadInteractions;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.NeighbourhoodTrainer;
import dev.souk.recommender.neighbourhood.Weighting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data at the edges, for every family there is. */
class OddDataTest {
    private static final long NOON = DemoLog.NOON.getEpochSecond();

    static List<String> families() {
        return Families.standard().names();
    }

    private static RecommenderModel trained(String family, Interactions data) {
        ItemContent content = ItemContent.of(ItemAttributes.of(data.items(), Map.of(0, Set.of(0))));
        return Families.knowing(content).named(family).train(data, TrainingOptions.seeded(1));
    }

    private static void answersEveryone(RecommenderModel model) {
        for (Taste taste : List.of(
                model.known(0),
                model.foldIn(History.empty()),
                model.foldIn(History.of(0)),
                model.foldIn(History.of(4_000, 0)))) {
            float[] scores = new float[model.items()];
            taste.score(scores);
            for (float score : scores) {
                assertThat(score).isFinite();
            }
            assertThat(taste.score(4_000)).isFinite();
            assertThat(taste.top(3, item -> true)).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(model.similar(4_000, 3)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void oneShopperWithOneItem_isEnough(String family) {
        answersEveryone(
                trained(family, Interactions.builder().add(0, 0, 1, NOON).build()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void itemsAndShoppersThatNeverOccur_harmNobody(String family) {
        Interactions data = Interactions.builder()
                .add(0, 0, 1, NOON)
                .add(0, 3, 1, NOON)
                .add(2, 3, 1, NOON)
                .add(2, 5, 1, NOON)
                .atLeast(5, 9)
                .build();
        answersEveryone(trained(family, data));
    }

    @Test
    void aShopperOfAMillionItems_isRefusedByName_whereItsPairsWouldTakeHours() {
        InteractionsBuilder builder = Interactions.builder();
        for (int item = 0; item < 1_000_000; item++) {
            builder.add(7, item);
        }
        Interactions data = builder.build();
        assertThatThrownBy(() -> new NeighbourhoodTrainer("item-knn", Weighting.COUNT, 200, 1)
                        .train(data, TrainingOptions.seeded(1)))
                .isInstanceOf(BadInteractions.class)
                .hasMessageContaining("shopper 7 alone has 1000000 items");
    }
}
