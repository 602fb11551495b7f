package dev.souk.recommender.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.top.ScoredItem;
import java.util.List;
import org.junit.jupiter.api.Test;

class BasketModelTest {
    private static final long DAY = 86_400;

    /**
     * Forty shoppers, each month a basket: their own staple (items 0–9) every time, and one of the pairs 10 + k and 20 + k, which are
     * always bought together and by each shopper only once.
     */
    private static Interactions staplesAndPairs() {
        InteractionsBuilder builder = Interactions.builder();
        for (int shopper = 0; shopper < 40; shopper++) {
            for (int month = 0; month < 8; month++) {
                long time = (month * 30L + shopper % 28) * DAY;
                builder.add(shopper, shopper % 10, 1, time);
                builder.add(shopper, 10 + (shopper + month) % 10, 1, time);
                builder.add(shopper, 20 + (shopper + month) % 10, 1, time);
            }
        }
        return builder.build();
    }

    private static BasketModel trained() {
        return new BasketTrainer(null).train(staplesAndPairs(), TrainingOptions.seeded(1));
    }

    @Test
    void aStaple_isAmongTheFirst_andItsOwnReason() {
        BasketModel model = trained();

        List<ScoredItem> top = model.known(3).top(3, item -> true);

        assertThat(top).extracting(ScoredItem::item).contains(3);
        assertThat(model.known(3).because(3, 3).getFirst().item()).isEqualTo(3);
    }

    @Test
    void aPair_isAlike_andOneTheReasonOfTheOther() {
        BasketModel model = trained();
        History first = History.of(new int[] {14}, null, new long[] {239 * DAY});

        assertThat(model.foldIn(first).because(24, 3))
                .extracting(ScoredItem::item)
                .containsExactly(14);
        assertThat(model.foldIn(first).score(24))
                .isGreaterThan(model.foldIn(first).score(27));
        assertThat(model.similar(14, 1).getFirst().item()).isEqualTo(24);
    }

    @Test
    void anEmptyHistory_andAnUnknownItem_areAnswered() {
        BasketModel model = trained();

        assertThat(model.foldIn(History.empty()).top(3, item -> true)).hasSize(3);
        assertThat(model.foldIn(History.of(new int[] {500}, null, new long[] {0}))
                        .top(3, item -> true))
                .hasSize(3);
        assertThat(model.similar(500, 3)).isEmpty();
    }

    @Test
    void tooShortALog_countsEveryClueAlike() {
        Interactions fewDays = Interactions.builder()
                .add(0, 0, 1, 0)
                .add(0, 1, 1, 0)
                .add(1, 0, 1, DAY)
                .build();

        BasketModel model = new BasketTrainer(null).train(fewDays, TrainingOptions.seeded(1));

        assertThat(model.known(1).top(1, item -> item != 0).getFirst().item()).isEqualTo(1);
    }

    @Test
    void interactionsWithoutTimes_areRefused() {
        Interactions untimed = Interactions.builder().add(0, 0).build();

        assertThatThrownBy(() -> new BasketTrainer(null).train(untimed, TrainingOptions.seeded(1)))
                .hasMessageContaining("times");
    }

    @Test
    void pastBaskets_countFadeAndAge() {
        PastBaskets past = new PastBaskets(
                History.of(new int[] {1, 2, 1, 9}, null, new long[] {0, 0, 10 * DAY, 10 * DAY}), 20 * DAY, 5);

        assertThat(past.items()).containsExactly(1, 2);
        assertThat(past.faded(Double.POSITIVE_INFINITY)).containsExactly(2f, 1f);
        assertThat(past.faded(10)).containsExactly(0.75f, 0.25f);
        assertThat(past.daysSinceLast()).containsExactly(10f, 20f);
        assertThat(past.daysBetween()).containsExactly(10f, 0f);
        assertThat(past.baskets()).isEqualTo(2);
        assertThat(past.habit()).isCloseTo(1f / 3, within(1e-6f));
    }
}
