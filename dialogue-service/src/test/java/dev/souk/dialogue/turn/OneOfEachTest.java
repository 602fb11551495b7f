package dev.souk.dialogue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Ordering;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.contracts.need.Strength;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneOfEachTest {
    private static final List<CatalogueItem> BLACK =
            List.of(lamp("b1", "Black"), lamp("b2", "Black"), lamp("b3", "Black"));
    private static final List<CatalogueItem> OTHERS =
            List.of(lamp("r1", "Red"), lamp("w1", "White"), lamp("w2", "White"));

    @Test
    void whatIsNamedAndMissing_takesThePlaceOfTheLastThatIsThereTwice() {
        assertThat(shown(need("black or white", Operator.CONTAINS, "Black", "White")))
                .containsExactly("b1", "b2", "w1");
    }

    @Test
    void threeAreNamed_eachIsShown() {
        assertThat(shown(need("黑的、白的還是紅的", Operator.IS, "black", "white", "red")))
                .containsExactly("b1", "r1", "w1");
    }

    @Test
    void allThatIsNamedIsThere_nothingChanges() {
        List<CatalogueItem> slate = List.of(lamp("b1", "Black"), lamp("br", "Black / Red"));
        Need need = need("black or red", Operator.CONTAINS, "Black", "Red");
        assertThat(OneOfEach.of(need).among(slate, OTHERS)).isEqualTo(slate);
    }

    @Test
    void oneWordStandsForSeveral_nothingChanges() {
        assertThat(shown(need("dark", Operator.CONTAINS, "Black", "White"))).containsExactly("b1", "b2", "b3");
    }

    @Test
    void nothingElseIsThere_nothingChanges() {
        assertThat(shown(need("black or green", Operator.IS, "black", "green"))).containsExactly("b1", "b2", "b3");
    }

    @Test
    void orderWasAskedFor_itHolds() {
        Need wanted = need("black or white", Operator.CONTAINS, "Black", "White");
        Ordering byPrice = new Ordering("price", Ordering.Direction.ASCENDING);
        assertThat(shown(new Need(wanted.scope(), wanted.constraints(), "", byPrice)))
                .containsExactly("b1", "b2", "b3");
    }

    private static List<String> shown(Need need) {
        return OneOfEach.of(need).among(BLACK, OTHERS).stream()
                .map(CatalogueItem::itemId)
                .toList();
    }

    private static Need need(String said, Operator operator, String... colors) {
        Constraint color = new Constraint(
                "color",
                operator,
                Stream.of(colors).<AttributeValue>map(AttributeValue::of).toList(),
                Polarity.REQUIRE,
                Strength.HARD,
                0,
                new Span(0, said.length(), said),
                "");
        return new Need(Need.SELF, List.of(color), "", null);
    }

    private static CatalogueItem lamp(String id, String color) {
        return new CatalogueItem(
                "demo",
                id,
                "lamp",
                Map.of(),
                Map.of("color", AttributeValue.of(color)),
                List.of(),
                new ItemSource("f", 0));
    }
}
