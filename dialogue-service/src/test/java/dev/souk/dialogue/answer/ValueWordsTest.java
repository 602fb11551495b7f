package dev.souk.dialogue.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeKind;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueWordsTest {
    @Test
    void twoThousandGigabytes_areTwoTerabytes_andExactlyBoth() {
        assertThat(words("en", "GB").say("disk", "size", AttributeValue.of(2000)))
                .isEqualTo("2 TB");
        assertThat(words("en", "GB").exact("disk", "size", AttributeValue.of(2000)))
                .isEqualTo("2 TB (2000 GB)");
        assertThat(words("zh", "GB").exact("disk", "size", AttributeValue.of(1920)))
                .isEqualTo("1.92 TB（1920 GB）");
        assertThat(words("en", "GB").say("disk", "size", AttributeValue.of(512)))
                .isEqualTo("512 GB");
    }

    @Test
    void hours_areSaidAsPeopleSayThem() {
        assertThat(words("en", "h").say("disk", "size", AttributeValue.of(7.5))).isEqualTo("7.5 hours");
        assertThat(words("zh", "h").say("disk", "size", AttributeValue.of(30))).isEqualTo("30 小時");
        assertThat(words("en", "h").say("disk", "size", AttributeValue.of(1))).isEqualTo("1 hour");
        assertThat(words("zh", "h").say("disk", "size", AttributeValue.of(1))).isEqualTo("1 小時");
    }

    @Test
    void pairs_sayBothNumbers() {
        AttributeValue range = new AttributeValue.Several(List.of(AttributeValue.of(10), AttributeValue.of(40)));

        assertThat(words("en", "Hz/kHz").say("disk", "size", range)).isEqualTo("10 Hz–40 kHz");
        assertThat(words("en", "").say("disk", "size", range)).isEqualTo("10–40");
        assertThat(words("en", "").say("disk", "resolution", range)).isEqualTo("10 × 40");
    }

    @Test
    void wordsJoinedInOne_areNamedOneByOne() {
        assertThat(coloured("zh").say("disk", "color", AttributeValue.of("White / Silver")))
                .isEqualTo("白色 / Silver");
        assertThat(coloured("zh").say("disk", "color", AttributeValue.of("White, Silver")))
                .isEqualTo("白色、Silver");
    }

    @Test
    void countAndSize_areSaidAsAProduct() {
        AttributeValue pair = new AttributeValue.Several(List.of(AttributeValue.of(2), AttributeValue.of(16)));

        assertThat(words("en", "").say("disk", "modules", pair)).isEqualTo("2 × 16");
    }

    @Test
    void prices_areTheRecordsOwnFigures() {
        assertThat(Money.say(70.98, "USD", "en")).isEqualTo("$70.98");
        assertThat(Money.say(59.9, "USD", "zh")).isEqualTo("$59.90");
        assertThat(Money.say(1290, "TWD", "zh")).isEqualTo("1290 元");
        assertThat(Money.say(1290, "TWD", "en")).isEqualTo("NT$1290");
        assertThat(Money.say(0.013, "USD", "en")).isEqualTo("$0.013");
    }

    private static ValueWords coloured(String language) {
        AttributeDefinition color = new AttributeDefinition(
                "color",
                AttributeKind.TERM,
                "",
                Map.of(),
                Map.of("White", Map.of("zh", List.of("白色"))),
                Map.of(),
                Map.of());
        CategoryDefinition disk = new CategoryDefinition("disk", Map.of(), List.of(color), 1);
        CatalogueSchema schema = new CatalogueSchema("demo", 1, "USD", List.of("en"), List.of(disk), 1);
        return new ValueWords(new Vocabulary(schema, language));
    }

    private static ValueWords words(String language, String unit) {
        AttributeDefinition size =
                new AttributeDefinition("size", AttributeKind.AMOUNT, unit, Map.of(), Map.of(), Map.of(), Map.of());
        CategoryDefinition disk = new CategoryDefinition("disk", Map.of(), List.of(size), 1);
        CatalogueSchema schema = new CatalogueSchema("demo", 1, "USD", List.of("en"), List.of(disk), 1);
        return new ValueWords(new Vocabulary(schema, language));
    }
}
