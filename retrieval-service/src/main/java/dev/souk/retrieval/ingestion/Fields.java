package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.ItemText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads typed fields of a record, rejecting what is not of the type. */
final class Fields {
    private static final Pattern MONEY =
            Pattern.compile("[^\\d.,-]{0,4}\\s*(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*\\D{0,4}");

    private Fields() {}

    static String requiredText(JsonNode fields, String name) throws RejectedRecord {
        JsonNode node = fields.path(name);
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw new RejectedRecord(name, came(node), "a text that is not empty");
        }
        return node.textValue().strip();
    }

    /** A number of at least 0, or a text that is one with a currency about it; empty where it is absent or null. */
    static Optional<Double> amount(JsonNode fields, String name) throws RejectedRecord {
        JsonNode node = fields.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Matcher money = MONEY.matcher(node.isTextual() ? node.textValue().strip() : "");
        double amount = node.isNumber()
                ? node.doubleValue()
                : money.matches() ? Double.parseDouble(money.group(1).replace(",", "")) : Double.NaN;
        if (!(amount >= 0) || Double.isInfinite(amount)) {
            throw new RejectedRecord(name, came(node), "a number of at least 0, or null");
        }
        return Optional.of(amount);
    }

    /** A text, taken as English, or an object of language → text. */
    static Map<String, String> texts(JsonNode fields, String name) throws RejectedRecord {
        JsonNode node = fields.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return Map.of();
        }
        if (node.isTextual()) {
            return node.textValue().isBlank()
                    ? Map.of()
                    : Map.of("en", node.textValue().strip());
        }
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!entry.getValue().isTextual()) {
                throw new RejectedRecord(name + "." + entry.getKey(), came(entry.getValue()), "a text");
            }
            if (!entry.getValue().textValue().isBlank()) {
                texts.put(entry.getKey(), entry.getValue().textValue().strip());
            }
        }
        if (!node.isObject()) {
            throw new RejectedRecord(name, came(node), "a text, or an object of language to text");
        }
        return texts;
    }

    static Map<String, ItemText> itemTexts(Map<String, String> names, Map<String, String> descriptions)
            throws RejectedRecord {
        if (names.isEmpty()) {
            throw new RejectedRecord("name", "nothing", "a text, or an object of language to text");
        }
        Map<String, ItemText> texts = new HashMap<>();
        names.forEach(
                (language, name) -> texts.put(language, new ItemText(name, descriptions.getOrDefault(language, ""))));
        return texts;
    }

    /** A string, number, boolean or a list of those; empty for null, an empty text and an empty list. */
    static Optional<AttributeValue> value(String name, JsonNode node) throws RejectedRecord {
        if (node.isNull() || node.isMissingNode()) {
            return Optional.empty();
        }
        if (node.isTextual()) {
            String text = node.textValue().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(AttributeValue.of(text));
        }
        if (node.isBoolean()) {
            return Optional.of(AttributeValue.of(node.booleanValue()));
        }
        if (node.isNumber() && Double.isFinite(node.doubleValue())) {
            return Optional.of(AttributeValue.of(node.doubleValue()));
        }
        if (!node.isArray()) {
            throw new RejectedRecord(name, came(node), "a text, a number, true or false, or a list of those");
        }
        List<AttributeValue> values = new ArrayList<>();
        for (JsonNode element : node) {
            value(name, element).ifPresent(values::add);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.Several(values));
    }

    static String came(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
