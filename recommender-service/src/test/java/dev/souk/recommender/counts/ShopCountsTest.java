package dev.souk.recommender.counts;

import static dev.souk.recommender.DemoLog.NOON;
import static dev.souk.recommender.DemoLog.interaction;
import static dev.souk.recommender.DemoLog.log;
import static dev.souk.recommender.DemoLog.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.interaction.InteractionType;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopCountsTest {
    private static final List<String> ITEMS =
            IntStream.range(0, 12).mapToObj(i -> "item-" + i).toList();

    private final ShopCounts counts = new ShopCounts(CountSettings.DEFAULTS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shopperIsForgotten_leavesExactlyWhatWouldBeWithoutThem(long seed) {
        List<Interaction> log = log(seed, 300);
        ShopCounts withoutThem = new ShopCounts(CountSettings.DEFAULTS);
        log.forEach(counts::observe);
        log.stream().filter(one -> !one.shopperId().equals("shopper-3")).forEach(withoutThem::observe);

        assertThat(counts.forget("shopper-3", NOON)).isPositive();

        assertThat(counts.popularity(ITEMS, NOON)).isEqualTo(withoutThem.popularity(ITEMS, NOON));
        for (String item : ITEMS) {
            assertThat(counts.likeness(item, ITEMS)).isEqualTo(withoutThem.likeness(item, ITEMS));
        }
        for (String shopper : List.of("shopper-0", "shopper-3")) {
            assertThat(scores(counts, shopper)).isEqualTo(scores(withoutThem, shopper));
            assertThat(counts.settled(shopper)).isEqualTo(withoutThem.settled(shopper));
        }
        assertThat(counts.forget("shopper-3", NOON)).isZero();
    }

    private static List<Double> scores(ShopCounts counts, String shopper) {
        Taste taste = counts.taste(shopper, ITEMS);
        return IntStream.range(0, ITEMS.size()).mapToObj(taste::score).toList();
    }

    @Test
    void interaction_arrivesTwice_countsOnce() {
        assertThat(counts.observe(order("ann", "mouse"))).isTrue();
        assertThat(counts.observe(order("ann", "mouse"))).isFalse();

        assertThat(counts.popularity(List.of("mouse"), NOON)).containsExactly(5);
    }

    @Test
    void forgottenShopper_isReadAgain_staysForgotten_untilTheyComeBack() {
        counts.forget("ann", NOON);

        assertThat(counts.observe(order("ann", "mouse"))).isFalse();
        assertThat(counts.observe(interaction("ann", "mouse", InteractionType.ORDER, NOON.plusSeconds(1))))
                .isTrue();
    }

    @Test
    void impression_tellsNothing() {
        assertThat(counts.observe(interaction("ann", "mouse", InteractionType.IMPRESSION, NOON)))
                .isFalse();
        assertThat(counts.popularity(List.of("mouse"), NOON)).containsExactly(0);
    }

    @Test
    void popularity_halvesInAHalfLife() {
        counts.observe(order("ann", "old"));
        counts.observe(interaction("ann", "new", InteractionType.ORDER, NOON.plus(Duration.ofDays(30))));

        double[] popularity = counts.popularity(List.of("old", "new", "never"), NOON.plus(Duration.ofDays(30)));

        assertThat(popularity[0]).isEqualTo(2.5, within(1e-9));
        assertThat(popularity[1]).isEqualTo(5);
        assertThat(popularity[2]).isZero();
    }

    @Test
    void itemsBoughtTogether_areAlike_andTheShoppersOwnItemIsTheReason() {
        for (String shopper : List.of("ann", "ben", "cid")) {
            counts.observe(order(shopper, "keyboard"));
            counts.observe(order(shopper, "wrist-rest"));
            counts.observe(order(shopper + "-2", "kettle"));
        }
        counts.observe(interaction("dot", "keyboard", InteractionType.CLICK, NOON));

        Taste taste = counts.taste("dot", List.of("kettle", "wrist-rest"));

        assertThat(taste.score(0)).isZero();
        assertThat(taste.because(0, 2)).isEmpty();
        assertThat(taste.score(1)).isPositive();
        assertThat(taste.because(1, 2)).containsExactly("keyboard");
        assertThat(counts.likeness("keyboard", List.of("wrist-rest")))
                .isEqualTo(counts.likeness("wrist-rest", List.of("keyboard")));
    }

    @Test
    void latestTouch_speaksLoudest() {
        for (String shopper : List.of("ann", "ben", "cid")) {
            counts.observe(order(shopper, "keyboard"));
            counts.observe(order(shopper, "wrist-rest"));
            counts.observe(order(shopper + "-2", "kettle"));
            counts.observe(order(shopper + "-2", "mug"));
        }
        counts.observe(interaction("dot", "kettle", InteractionType.CLICK, NOON));
        counts.observe(interaction("dot", "keyboard", InteractionType.CLICK, NOON));

        Taste taste = counts.taste("dot", List.of("mug", "wrist-rest"));

        assertThat(taste.score(1)).isGreaterThan(taste.score(0));
    }
}
