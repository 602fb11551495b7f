package dev.souk.dialogue.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemWordsTest {
    private final Draft draft = new Draft(Phrasebook.of("en"), new Wordings(Map.of(), 0));

    @Test
    void flagNamedAsItsAttribute_isSaidOnce() {
        AttributeDefinition lumbar = new AttributeDefinition(
                "lumbar",
                AttributeKind.FLAG,
                "",
                english("lumbar support"),
                Map.of("true", english("lumbar support")),
                Map.of(),
                Map.of());
        assertThat(clause(lumbar, AttributeValue.of(true))).isEqualTo("lumbar support");
    }

    @Test
    void count_isSaidWithTheLabelThatNamesItsUnit() {
        AttributeDefinition slots = new AttributeDefinition(
                "slots", AttributeKind.AMOUNT, "slots", english("memory slots"), Map.of(), Map.of(), Map.of());
        assertThat(clause(slots, AttributeValue.of(4))).isEqualTo("4 memory slots");
    }

    private String clause(AttributeDefinition definition, AttributeValue value) {
        CategoryDefinition category = new CategoryDefinition("c", english("things"), List.of(definition), 1);
        CatalogueSchema schema = new CatalogueSchema("demo", 1, "USD", List.of("en"), List.of(category), 1);
        CatalogueItem item = new CatalogueItem(
                "demo",
                "i",
                "c",
                Map.of("en", new ItemText("Thing", "")),
                Map.of(definition.attribute(), value),
                List.of(),
                new ItemSource("things", 0));
        return new ItemWords(new Vocabulary(schema, "en"))
                .clause(item, definition.attribute(), draft)
                .orElseThrow();
    }

    private static Map<String, List<String>> english(String words) {
        return Map.of("en", List.of(words));
    }
}
