package dev.souk.dialogue.understanding.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.contracts.need.Constraint;
import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.Utterance;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is enough for people, and for what somebody puts on a product. */
class EnoughTest {
    private static final Understanding UNDERSTANDING = new Understanding(lexicon());

    @ParameterizedTest
    @CsvSource({
        "pots for three people, 3, 6",
        "pots for two, 2, 4",
        "'pots for 4, please', 4, 8",
        "'pots, we are a family of four', 4, 8",
        "三人份的鍋子, 3, 3",
        "三四人份的鍋子, 3, 4",
        "兩個人用的鍋子, 2, 4"
    })
    void people_areCookedFor_boundTheSizeOnBothSides(String said, double least, double most) {
        assertThat(of("cups", said)).singleElement().satisfies(constraint -> {
            assertThat(constraint.values().getFirst()).isEqualTo(AttributeValue.of(least));
            assertThat(constraint.values().getLast()).isEqualTo(AttributeValue.of(most));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"stools, i weigh 110", "stools. my weight is about 110", "凳子 我體重110"})
    void weight_isSomebodys_hasToBeBorne(String said) {
        assertThat(of("load", said)).singleElement().satisfies(constraint -> {
            assertThat(constraint.operator()).hasToString("AT_LEAST");
            assertThat(constraint.values()).containsExactly(AttributeValue.of(110));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"stools 40 bucks for both", "stools, 80 in total, so 40 each", "凳子 40有找", "stools, 40 cash"})
    void amount_isSaidOfMoney_isThePrice(String said) {
        assertThat(of("price", said)).singleElement().satisfies(constraint -> assertThat(constraint.values())
                .containsExactly(AttributeValue.of(40)));
    }

    private static List<Constraint> of(String attribute, String said) {
        return UNDERSTANDING.understand(Utterance.first(said, "en")).acts().stream()
                .flatMap(act -> act instanceof Act.Reveal(String _, Constraint constraint)
                        ? Stream.of(constraint)
                        : Stream.empty())
                .filter(constraint -> constraint.attribute().equals(attribute))
                .toList();
    }

    private static Lexicon lexicon() {
        AttributeDefinition price =
                new AttributeDefinition("price", AttributeKind.AMOUNT, "", Map.of(), Map.of(), Map.of(), Map.of());
        AttributeDefinition cups = measure("cups", "cups", "cups", "人份");
        AttributeDefinition load = measure("load", "kg", "maximum load", "承重");
        CatalogueSchema schema = new CatalogueSchema(
                "demo",
                1,
                "USD",
                List.of("en", "zh"),
                List.of(
                        new CategoryDefinition("pots", names("pots", "鍋子"), List.of(price, cups), 8),
                        new CategoryDefinition("stools", names("stools", "凳子"), List.of(price, load), 8)),
                16);
        List<CatalogueItem> items = IntStream.range(0, 8)
                .boxed()
                .flatMap(row ->
                        Stream.of(item("pots", row, "cups", 2 + row), item("stools", row, "load", 90 + 10 * row)))
                .toList();
        return Lexicon.compile(schema, items);
    }

    private static AttributeDefinition measure(String name, String unit, String english, String chinese) {
        return new AttributeDefinition(
                name, AttributeKind.AMOUNT, unit, names(english, chinese), Map.of(), Map.of(), Map.of());
    }

    private static CatalogueItem item(String category, int row, String attribute, double value) {
        return new CatalogueItem(
                "demo",
                category + "-" + row,
                category,
                Map.of("en", new ItemText("Otter " + category + " " + row, "")),
                Map.of("price", AttributeValue.of(30.0 + 10 * row), attribute, AttributeValue.of(value)),
                List.of(),
                new ItemSource("small", row));
    }

    private static Map<String, List<String>> names(String english, String chinese) {
        return Map.of("en", List.of(english), "zh", List.of(chinese));
    }
}
