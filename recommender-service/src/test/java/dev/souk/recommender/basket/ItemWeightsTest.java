package dev.souk.recommender.basket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.interactions.SparseMatrix;
import org.junit.jupiter.api.Test;

/** The weights from item to item that are solved for as a whole. */
class ItemWeightsTest {
    private static final long DAY = 86_400;

    /** Ten shoppers buy item 0 on a day and item 1 on the next, ten item 2 and then item 3, and four of them item 4. */
    private static Interactions successions() {
        InteractionsBuilder builder = Interactions.builder();
        for (int shopper = 0; shopper < 20; shopper++) {
            int first = shopper < 10 ? 0 : 2;
            builder.add(shopper, first, 1, 0).add(shopper, first + 1, 1, DAY);
            if (shopper < 4) {
                builder.add(shopper, 4, 1, DAY);
            }
        }
        return builder.build();
    }

    @Test
    void ease_givesAnItemNoWeightOfItsOwn_andThoseWithoutACommonShopperNone() {
        SparseMatrix weights = Ease.weights(successions(), Double.POSITIVE_INFINITY);

        assertThat(weights.at(0, 0)).isZero();
        assertThat(weights.at(0, 1)).isPositive().isCloseTo(weights.at(1, 0), within(1e-6f));
        assertThat(weights.at(0, 2)).isCloseTo(0, within(1e-6f));
    }

    /** For two items that ten shoppers bought both: XᵀX + λI = (10 + λ, 10; 10, 10 + λ), so that B[0, 1] = 10 ÷ (10 + λ). */
    @Test
    void ease_ofAPair_isWhatTheFormulaGives() {
        assertThat(Ease.weights(successions(), Double.POSITIVE_INFINITY).at(2, 3))
                .isCloseTo(10f / (10 + 100), within(1e-5f));
    }

    @Test
    void nextVisit_leadsForwardOnly() {
        SparseMatrix weights = NextVisit.weights(successions(), 60);

        assertThat(weights.at(0, 1)).isPositive();
        assertThat(weights.at(1, 0)).isZero();
        assertThat(weights.at(0, 3)).isZero();
    }

    @Test
    void anItemOfFewBuyers_isLeftOut() {
        SparseMatrix weights = Ease.weights(successions(), Double.POSITIVE_INFINITY);

        assertThat(weights.rows()).isEqualTo(5);
        assertThat(weights.rowLength(4)).isZero();
        assertThat(weights.at(0, 4)).isZero();
    }
}
