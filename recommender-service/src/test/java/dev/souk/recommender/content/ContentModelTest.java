package dev.souk.recommender.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.souk.recommender.factors.FactorRows;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import dev.souk.recommender.top.ScoredItem;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Items 0, 1 and 4 are kettles, 2 and 3 mugs; nobody touched 3 and 4, and nobody knows what 5 is. */
class ContentModelTest {
    private static final int KETTLE = 0;
    private static final int MUG = 1;
    private static final int STEEL = 2;
    private static final TrainingOptions OPTIONS = TrainingOptions.seeded(1);
    private final Interactions seen =
            Interactions.builder().add(0, 0).add(1, 1).add(1, 2).atLeast(2, 6).build();
    private final ItemAttributes attributes = ItemAttributes.of(
            6,
            Map.of(
                    0,
                    Set.of(KETTLE, STEEL),
                    1,
                    Set.of(KETTLE),
                    2,
                    Set.of(MUG),
                    3,
                    Set.of(MUG),
                    4,
                    Set.of(KETTLE, STEEL)));
    private final ContentTrainer trainer = new ContentTrainer(ItemContent.of(attributes), 0.5);
    private final ContentModel model = trainer.train(seen, OPTIONS);

    @Test
    void itemNobodyTouched_comesFirstForWhoeverHasOneLikeIt_andThatOneIsTheReason() {
        Taste taste = model.foldIn(History.of(2, 0));

        assertThat(taste.top(1, item -> item != 0)).extracting(ScoredItem::item).containsExactly(4);
        assertThat(taste.because(4, 3)).extracting(ScoredItem::item).containsExactly(0);
    }

    @Test
    void whatWasTouchedLast_countsMost() {
        Taste taste = model.foldIn(History.of(2, 0));

        assertThat(taste.score(4)).isEqualTo(1, within(1e-6f));
        assertThat(taste.score(3)).isEqualTo(0.5f, within(1e-6f));
    }

    @Test
    void similarItems_areThoseThatShareAnything_theMostAlikeFirst() {
        assertThat(model.similar(0, 5)).extracting(ScoredItem::item).containsExactly(4, 1);
        assertThat(model.similar(5, 5)).isEmpty();
        assertThat(model.similar(99, 5)).isEmpty();
    }

    @Test
    void scoreOfOne_isTheScoreAmongAll() {
        float[] all = new float[6];
        Taste taste = model.known(1);
        taste.score(all);

        for (int item = 0; item < 6; item++) {
            assertThat(taste.score(item)).isEqualTo(all[item], within(1e-6f));
        }
        assertThat(model.coveredItems()).isEqualTo(5);
    }

    @Test
    void itemsItDoesNotKnow_arePassedOver() {
        assertThat(model.foldIn(History.of(99, 2)).score(3)).isEqualTo(1, within(1e-6f));
        assertThat(model.foldIn(History.of(2)).score(99)).isZero();
        assertThat(model.foldIn(History.of(2)).because(99, 3)).isEmpty();
    }

    /** Texts of 1, 2, 3 and 5 have a common part; apart from it 5 says what 1 says and the opposite of 2. */
    @Test
    void embeddings_reachWhatHasNoAttributes_byWhatTellsTextsApart() {
        ItemEmbeddings embeddings = ItemEmbeddings.of(
                6,
                Map.of(
                        1, new float[] {9, 2, 0},
                        2, new float[] {9, -2, 0},
                        3, new float[] {9, -1, 0},
                        5, new float[] {9, 1, 0}));
        Taste taste = new ContentTrainer(new ItemContent(attributes, embeddings), 0.5)
                .train(seen, OPTIONS)
                .foldIn(History.of(1));
        float[] all = new float[6];
        taste.score(all);

        assertThat(all[5]).isEqualTo(0.5f, within(1e-6f)).isEqualTo(taste.score(5), within(1e-6f));
        assertThat(all[2]).isEqualTo(-0.5f, within(1e-6f));
        assertThat(all[0]).isEqualTo(model.foldIn(History.of(1)).score(0), within(1e-6f));
        assertThat(taste.because(5, 3)).extracting(ScoredItem::item).containsExactly(1);
    }

    @Test
    void embeddingsInTwoLanguages_areComparedEachWithItsOwn_andCountTogetherAsOne() {
        ItemEmbeddings english = ItemEmbeddings.of(3, Map.of(0, new float[] {1}, 1, new float[] {0}));
        ItemEmbeddings chinese = ItemEmbeddings.of(3, Map.of(1, new float[] {1}, 2, new float[] {3}));
        FactorRows both = english.beside(chinese).vectors();

        assertThat(both.row(0)).containsExactly(1, 0);
        assertThat(both.row(1)).containsExactly(new float[] {-0.7071f, -0.7071f}, within(1e-4f));
        assertThat(both.row(2)).containsExactly(0, 1);
    }

    @Test
    void embeddingsOfDifferentLengths_areRefused() {
        assertThatThrownBy(() -> ItemEmbeddings.of(3, Map.of(0, new float[2], 1, new float[3])))
                .hasMessageContaining("numbers, others have 3")
                .hasMessageContaining("one length would do");
    }

    @Test
    void nothingKnownOfAnyItem_isRefused() {
        assertThatThrownBy(() -> new ContentTrainer(ItemContent.NONE, 0.5).train(seen, OPTIONS))
                .hasMessageContaining("knows nothing of the items");
    }

    @Test
    void shopperTakenOut_isNoLongerThere_andTheOthersAre() {
        Unlearned unlearned = trainer.unlearn(model, seen, 1, OPTIONS);

        assertThat(unlearned).isInstanceOfSatisfying(Unlearned.Done.class, done -> {
            RecommenderModel left = done.model();
            assertThat(left.known(1).score(3)).isZero();
            assertThat(left.known(0).score(4)).isEqualTo(model.known(0).score(4));
        });
    }
}
