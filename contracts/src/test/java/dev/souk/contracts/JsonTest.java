package dev.souk.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.souk.contracts.act.Act;
import dev.souk.contracts.catalogue.AttributeDefinition;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueRecord;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.contracts.catalogue.Offer;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.need.Polarity;
import dev.souk.contracts.need.Span;
import dev.souk.contracts.need.Strength;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest
    @ValueSource(strings = {"\"黑色\"", "60", "59.9", "true", "[1920,1080]", "[\"Wired\",\"Wireless\"]"})
    void attributeValue_isPlainJson(String json) throws JsonProcessingException {
        assertThat(JSON.writeValueAsString(JSON.readValue(json, AttributeValue.class)))
                .isEqualTo(json);
    }

    @Test
    void attributeValue_refusesAnObjectAndSaysWhatWouldDo() {
        assertThatThrownBy(() -> JSON.readValue("{\"a\":1}", AttributeValue.class))
                .hasMessageContaining("a string, a number, true or false, or a list of those would do");
    }

    @Test
    void item_readsAsItWasWritten() throws JsonProcessingException {
        var item = new CatalogueItem(
                "demo",
                "hp-1",
                "headphones",
                Map.of("en", new ItemText("Lark One", "Light."), "zh", new ItemText("雲雀一號", "")),
                Map.of("price", AttributeValue.of(59.9), "wireless", AttributeValue.of(true)),
                List.of(new Offer(59.9, new ItemSource("a.ndjson", 3))),
                new ItemSource("a.ndjson", 3));
        String json = JSON.writeValueAsString(item);
        assertThat(json).contains("\"record\":\"item\"");
        assertThat(JSON.readValue(json, CatalogueRecord.class)).isEqualTo(item);
    }

    @Test
    void labelsOfAnAttribute_keepTheOrderTheyAreWrittenIn() throws JsonProcessingException {
        String json = """
                {"attribute":"maker","kind":"TERM","unit":"","labels":{"zh":["品牌"],"fr":["marque"],"en":["maker"]},\
                "valueLabels":{"Winter":{},"Autumn":{},"Spring":{},"Summer":{}},"low":{},"high":{},"order":[]}""";
        assertThat(JSON.writeValueAsString(JSON.readValue(json, AttributeDefinition.class)))
                .isEqualTo(json);
    }

    @Test
    void labelWithoutNames_isRefused() {
        assertThatThrownBy(() -> JSON.readValue(
                        "{\"category\":\"lamps\",\"labels\":{\"en\":null},\"items\":1}", CategoryDefinition.class))
                .hasRootCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void act_readsAsItWasWritten() throws JsonProcessingException {
        var constraint = new Constraint(
                "price",
                Operator.AT_MOST,
                List.of(AttributeValue.of(80)),
                Polarity.REQUIRE,
                Strength.HARD,
                0,
                new Span(3, 11, "under 80"),
                "");
        Act act = new Act.Reveal("self", constraint);
        assertThat(JSON.readValue(JSON.writeValueAsString(act), Act.class)).isEqualTo(act);
    }

    @Test
    void constraint_withTooFewValues_isRefusedByField() {
        assertThatThrownBy(() -> new Constraint(
                        "price",
                        Operator.BETWEEN,
                        List.of(AttributeValue.of(40)),
                        Polarity.REQUIRE,
                        Strength.HARD,
                        0,
                        null,
                        ""))
                .hasMessage("values: [Amount[amount=40.0]] are too few for BETWEEN on price; at least 2 would do");
    }
}
