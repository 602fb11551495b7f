package dev.souk.retrieval.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelNumbersTest {
    @Test
    void numbersRunOverFromOneTermToTheNext_inTheOrderOfLanguagesAndAttributes() {
        CatalogueItem item = new CatalogueItem(
                "demo",
                "x",
                "boards",
                Map.of(
                        "zh",
                        new ItemText("板 2", ""),
                        "en",
                        new ItemText("Board 1", ""),
                        "de",
                        new ItemText("Brett 0", "")),
                Map.of(
                        "d", AttributeValue.of("6"),
                        "a", AttributeValue.of("3"),
                        "c", AttributeValue.of("5"),
                        "b", AttributeValue.of("4")),
                List.of(),
                new ItemSource("demo", 0));

        assertThat(ModelNumbers.of(item)).contains("brett0board1", "0board12", "1234", "3456");
    }
}
