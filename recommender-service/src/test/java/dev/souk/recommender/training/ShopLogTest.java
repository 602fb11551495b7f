package dev.souk.recommender.training;

import static dev.souk.recommender.DemoLog.NOON;
import static dev.souk.recommender.DemoLog.SHOP;
import static dev.souk.recommender.DemoLog.interaction;
import static dev.souk.recommender.DemoLog.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.interaction.InteractionType;
import dev.souk.recommender.interactions.BadInteractions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShopLogTest {
    private final ShopLog shop = new ShopLog(SHOP);

    private static TrainingData data(List<Interaction> log) {
        ShopLog shop = new ShopLog(SHOP);
        log.forEach(shop::add);
        return shop.data(Set.of());
    }

    @Test
    void sameLogInAnyOrder_givesTheSameData() {
        List<Interaction> shuffled = new ArrayList<>(log(3, 300));
        Collections.shuffle(shuffled, new Random(1));
        TrainingData one = data(log(3, 300));
        TrainingData other = data(shuffled);
        assertThat(other.items().all()).isEqualTo(one.items().all());
        assertThat(other.shoppers().all()).isEqualTo(one.shoppers().all());
        assertThat(other.interactions().itemsInOrder())
                .containsExactly(one.interactions().itemsInOrder());
        assertThat(other.interactions().weightsInOrder())
                .containsExactly(one.interactions().weightsInOrder());
    }

    @Test
    void aShopperWhoAskedToBeForgotten_isLeftOut_butNotWhatTheyDoAfterwards() {
        shop.add(interaction("ann", "kettle", InteractionType.ORDER, NOON));
        shop.add(interaction("ann", "mug", InteractionType.ORDER, NOON.plus(Duration.ofDays(2))));
        shop.forget("ann", NOON.plus(Duration.ofDays(1)));
        assertThat(shop.data(Set.of()).items().all()).containsExactly("mug");
    }

    @Test
    void itemsOfTheCatalogueThatNobodyTouched_areNumberedToo() {
        shop.add(interaction("ann", "kettle", InteractionType.ORDER, NOON));
        TrainingData data = shop.data(Set.of("mug", "kettle"));
        assertThat(data.items().all()).containsExactly("kettle", "mug");
        assertThat(data.interactions().items()).isEqualTo(2);
    }

    @Test
    void whatSaysNothing_andOtherShops_areLeftOut_andNothingAtAllIsRefused() {
        shop.add(interaction("ann", "kettle", InteractionType.IMPRESSION, NOON));
        shop.add(interaction("ann", "kettle", InteractionType.DISLIKE, NOON));
        assertThatThrownBy(() -> shop.data(Set.of()))
                .isInstanceOf(BadInteractions.class)
                .hasMessageContaining("no interactions");
    }
}
