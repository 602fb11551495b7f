package dev.souk.evaluation.shop.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A record as the catalogue file has it, flat: attributes stand beside price and stock, a text per language is {@code name.en}, and
 * {@code name} is the English one.
 *
 * @param identity equal for records that differ in price alone
 */
public record RawRecord(String category, String identity, ObjectNode fields) {
    public JsonNode field(String name) {
        return fields.path(name);
    }

    /** The English name, or the only one. */
    public String name() {
        return fields.path("name").asText();
    }

    /** Every string in it, those in lists and reviews too. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        collect(fields, texts);
        return texts;
    }

    /** Every number in it that is a value of its own. */
    public List<Double> numbers() {
        List<Double> numbers = new ArrayList<>();
        numbers(fields, numbers);
        return numbers;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }

    private static void numbers(JsonNode node, List<Double> numbers) {
        if (node.isNumber()) {
            numbers.add(node.doubleValue());
        }
        node.forEach(child -> numbers(child, numbers));
    }
}
