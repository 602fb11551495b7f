package dev.souk.dialogue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Strength;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VagueWishesTest {
    @Test
    void aboutSoMuch_keepsThoseWellWithin_whereThereAreEnough() {
        assertThat(prices(nearest("about that much", null, 80, 90, 100, 110, 119)))
                .containsExactly(90.0, 100.0, 110.0);
    }

    @Test
    void fewAreWellWithin_theNearestStandForThem() {
        assertThat(prices(nearest("about that much", null, 81, 100, 119)))
                .containsExactlyInAnyOrder(81.0, 100.0, 119.0);
    }

    @Test
    void rangeWasSaidAsOne_orAnOrderAskedFor_allStay() {
        Ordering cheapest = new Ordering("price", Ordering.Direction.ASCENDING);
        assertThat(nearest("", null, 80, 90, 100, 110, 119)).hasSize(5);
        assertThat(nearest("about that much", cheapest, 80, 90, 100, 110, 119)).hasSize(5);
    }

    private static List<Candidate> nearest(String reason, @Nullable Ordering ordering, double... prices) {
        Constraint range = new Constraint(
                "price",
                Operator.BETWEEN,
                List.of(AttributeValue.of(80.0), AttributeValue.of(120.0)),
                Polarity.REQUIRE,
                Strength.HARD,
                0,
                null,
                reason);
        return VagueWishes.of(new Need(Need.SELF, List.of(range), "", ordering))
                .nearest(DoubleStream.of(prices)
                        .mapToObj(VagueWishesTest::candidate)
                        .toList());
    }

    private static Candidate candidate(double price) {
        return new Candidate(
                new CatalogueItem(
                        "demo",
                        "i" + price,
                        "c",
                        Map.of("en", new ItemText("Thing", "")),
                        Map.of("price", AttributeValue.of(price)),
                        List.of(),
                        new ItemSource("things", 0)),
                1);
    }

    private static List<Double> prices(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate ->
                        ((AttributeValue.Amount) candidate.item().attributes().get("price")).amount())
                .toList();
    }
}
