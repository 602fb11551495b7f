package dev.souk.recommender.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.modelfile.ModelStore;
import dev.souk.recommender.top.ScoredItem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SequenceModelTest {
    private static final int ITEMS = 30;

    private static Interactions walks(long seed, int shoppers) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        InteractionsBuilder builder = Interactions.builder().atLeast(shoppers, ITEMS);
        for (int shopper = 0; shopper < shoppers; shopper++) {
            int item = random.nextInt(ITEMS);
            for (int step = random.nextInt(3, 9); step > 0; step--) {
                builder.add(shopper, item);
                item = random.nextInt(4) == 0 ? random.nextInt(ITEMS) : (item + 1) % ITEMS;
            }
        }
        return builder.build();
    }

    private static ItemAttributes halves() {
        Map<Integer, Set<Integer>> attributes = new HashMap<>();
        for (int item = 0; item < ITEMS - 1; item++) {
            attributes.put(item, Set.of(item / 15, 2 + item % 5));
        }
        return ItemAttributes.of(ITEMS, attributes);
    }

    private static List<Integer> items(List<ScoredItem> scored) {
        return scored.stream().map(ScoredItem::item).toList();
    }

    @Test
    void transitions_agreeWithTheObviousCount() {
        Interactions walks = walks(7, 40);
        double[][] expected = new double[ITEMS][ITEMS];
        for (int user = 0; user < walks.users(); user++) {
            int[] items = walks.history(user).items();
            for (int a = 0; a < items.length; a++) {
                for (int b = a + 1; b < items.length; b++) {
                    expected[items[a]][items[b]] += items[a] == items[b] ? 0 : Math.pow(0.5, b - a - 1);
                }
            }
        }

        SparseMatrix counted = Transitions.count(walks, 0.5f);

        double[][] found = new double[ITEMS][ITEMS];
        for (int row = 0; row < counted.rows(); row++) {
            for (int place = counted.start(row); place < counted.end(row); place++) {
                assertThat(place == counted.start(row) || counted.column(place - 1) < counted.column(place))
                        .isTrue();
                found[row][counted.column(place)] = counted.value(place);
            }
        }
        for (int row = 0; row < ITEMS; row++) {
            assertThat(found[row]).containsExactly(expected[row], within(1e-5));
        }
    }

    @Test
    void whatFollowsTheLastItem_comesFirst_andTheLastItemIsTheReason() {
        SequenceModel model = new SequenceTrainer(null).train(walks(1, 400), TrainingOptions.seeded(1));

        Taste taste = model.foldIn(History.of(20, 11, 4));

        assertThat(items(taste.top(1, item -> item != 4))).containsExactly(5);
        assertThat(items(taste.because(5, 1))).containsExactly(4);
        assertThat(items(model.similar(4, 2))).contains(5).doesNotContain(4);
    }

    @Test
    void scoreOfOne_isTheScoreAmongAll() {
        SequenceModel model = new SequenceTrainer(halves()).train(walks(2, 200), TrainingOptions.seeded(1));
        for (int user = 0; user < 20; user++) {
            Taste taste = model.known(user);
            float[] all = new float[ITEMS];
            taste.score(all);
            for (int item = 0; item < ITEMS; item++) {
                assertThat(taste.score(item)).isEqualTo(all[item], within(1e-4f));
            }
        }
    }

    @Test
    void itemNobodyTouched_isReachedThroughItsAttributes() {
        InteractionsBuilder builder = Interactions.builder();
        for (int shopper = 0; shopper < 40; shopper++) {
            builder.add(shopper, shopper % 4).add(shopper, (shopper + 1) % 4).add(shopper, (shopper + 2) % 4);
        }
        builder.atLeast(0, 10);
        ItemAttributes attributes = ItemAttributes.of(
                10,
                Map.of(
                        0, Set.of(0), 1, Set.of(0), 2, Set.of(0), 3, Set.of(0), 8, Set.of(0), 9, Set.of(1), 7,
                        Set.of(1)));

        SequenceModel model = new SequenceTrainer(attributes).train(builder.build(), TrainingOptions.seeded(1));
        AttributeRelation relation = new AttributeRelation(attributes);

        assertThat(relation.strength(0, 8)).isEqualTo(1, within(1e-6f));
        assertThat(relation.strength(0, 9)).isZero();
        assertThat(model.items()).isEqualTo(10);
    }

    @Test
    void emptyHistory_getsThePopular_unknownItemsArePassedOver() {
        SequenceModel model = new SequenceTrainer(null).train(walks(3, 200), TrainingOptions.seeded(1));

        assertThat(model.foldIn(History.empty()).top(3, item -> true)).hasSize(3);
        float[] empty = new float[ITEMS];
        float[] unknown = new float[ITEMS];
        model.foldIn(History.empty()).score(empty);
        model.foldIn(History.of(9_999)).score(unknown);
        assertThat(unknown).isEqualTo(empty);
    }

    static SequenceTrainer[] trainers() {
        return new SequenceTrainer[] {new SequenceTrainer(null), new SequenceTrainer(halves())};
    }

    @ParameterizedTest
    @MethodSource("trainers")
    void keptInAFile_scoresBitForBitTheSame_forTheSameReasons(SequenceTrainer trainer, @TempDir Path folder)
            throws IOException {
        Interactions walks = walks(8, 200);
        SequenceModel model = trainer.train(walks, TrainingOptions.seeded(1));
        Path file = folder.resolve("model.souk");
        ModelStore.save(file, model, walks, Map.of(), Instant.EPOCH);

        SequenceModel kept = (SequenceModel) ModelStore.load(file);

        assertThat(kept.weights()).containsExactly(model.weights());
        assertThat(kept.bytes()).isEqualTo(model.bytes());
        for (int user = 0; user < walks.users(); user++) {
            assertSame(kept.known(user), model.known(user));
        }
        for (History history : List.of(History.empty(), History.of(4), History.of(9_999, 29, 3, 3, 17))) {
            assertSame(kept.foldIn(history), model.foldIn(history));
        }
        assertThat(kept.similar(4, 5)).isEqualTo(model.similar(4, 5)).isNotEmpty();
        assertThat(trainer.weighingAs(kept).train(walks, TrainingOptions.seeded(1)))
                .isInstanceOfSatisfying(SequenceModel.class, again -> assertThat(again.weights())
                        .containsExactly(model.weights()));
    }

    private static void assertSame(Taste one, Taste other) {
        assertThat(one.top(ITEMS, item -> true)).isEqualTo(other.top(ITEMS, item -> true));
        for (int item = 0; item < ITEMS; item++) {
            assertThat(one.score(item)).isEqualTo(other.score(item));
            assertThat(one.because(item, 3)).isEqualTo(other.because(item, 3));
        }
    }

    @Test
    void reasonTouchedTwice_isToldOnce() {
        SequenceModel model = new SequenceTrainer(null).train(walks(1, 400), TrainingOptions.seeded(1));

        assertThat(items(model.foldIn(History.of(4, 4, 20)).because(5, 3)))
                .contains(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void itemThatNothingLeadsTo_isLikeNone_howeverPopularOthersAre() {
        Interactions lonely =
                Interactions.builder().add(0, 0).add(0, 1).add(1, 0).add(2, 2).build();

        SequenceModel model = new SequenceTrainer(null).train(lonely, TrainingOptions.seeded(1));

        assertThat(items(model.similar(0, 3))).containsExactly(1);
        assertThat(model.similar(2, 3)).isEmpty();
    }

    @Test
    void budgetThatIsOver_leavesTheVoicesAlike() {
        TrainingOptions hurried = TrainingOptions.seeded(1).withBudget(Duration.ofNanos(1));

        SequenceTrainer trainer = new SequenceTrainer(null);
        assertThat(trainer.train(walks(2, 200), hurried).weights()).containsOnly(0.3f);
        assertThat(trainer.train(walks(2, 200), TrainingOptions.seeded(1)).weights())
                .isNotEqualTo(trainer.train(walks(2, 200), hurried).weights());
    }

    @Test
    void trainedTwice_isTheSame() {
        SequenceModel once = new SequenceTrainer(halves()).train(walks(4, 100), TrainingOptions.seeded(1));
        SequenceModel again = new SequenceTrainer(halves()).train(walks(4, 100), TrainingOptions.seeded(1));

        assertThat(once.weights()).isEqualTo(again.weights());
    }

    @Test
    void trainedToWeighAsAnEarlierModel_keepsItsWeights_andLearnsTheNewTransitions() {
        SequenceTrainer trainer = new SequenceTrainer(null);
        SequenceModel earlier = trainer.train(walks(5, 60), TrainingOptions.seeded(1));

        SequenceModel later =
                (SequenceModel) trainer.weighingAs(earlier).train(walks(6, 400), TrainingOptions.seeded(1));

        assertThat(later.weights()).containsExactly(earlier.weights());
        assertThat(trainer.train(walks(6, 400), TrainingOptions.seeded(1)).weights())
                .isNotEqualTo(earlier.weights());
        assertThat(later.users()).isEqualTo(400);
    }

    @Test
    void morePopularItems_areRivalsOfTheOneHeldOut_evenWhereNoVoiceNamesThem() {
        float[] popularity = {0.2f, 1, 0.9f, 0.1f};
        Choir silent = new Choir(popularity, List.of(), new float[] {1});

        assertThat(Contest.of(silent, History.of(1), 0).rank(new float[] {1})).isEqualTo(1);
    }
}
