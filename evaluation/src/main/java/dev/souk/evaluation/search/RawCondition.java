package dev.souk.evaluation.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** One {@code [field, operator, value]} of a query's gold, on a raw record; a record without the field fails all but {@code not~}. */
record RawCondition(String field, String operator, JsonNode value) {
    static RawCondition of(JsonNode triple) {
        return new RawCondition(triple.path(0).asText(), triple.path(1).asText(), triple.path(2));
    }

    boolean holds(JsonNode raw) {
        JsonNode found =
                raw.has(field) ? raw.path(field) : raw.path("attributes").path(field);
        boolean there = !found.isMissingNode() && !found.isNull();
        return switch (operator) {
            case "not~" -> !there || !matches(found);
            case "not_null" -> there;
            case "~" -> there && matches(found);
            case "=" -> there && equal(found);
            case "<=" -> found.isNumber() && found.doubleValue() <= value.doubleValue();
            case ">=" -> found.isNumber() && found.doubleValue() >= value.doubleValue();
            case "~num" ->
                found.isNumber()
                        && found.doubleValue() >= value.path(0).doubleValue()
                        && found.doubleValue() <= value.path(1).doubleValue();
            default ->
                throw new IllegalArgumentException(
                        "operator: '" + operator + "' is not one; =, <=, >=, ~, not~, ~num or not_null would do");
        };
    }

    private boolean matches(JsonNode found) {
        return Pattern.compile(value.asText())
                .matcher(found.isValueNode() ? found.asText() : found.toString())
                .find();
    }

    private boolean equal(JsonNode found) {
        return same(found, value)
                || (found.isArray()
                        && StreamSupport.stream(found.spliterator(), false).anyMatch(one -> same(one, value)));
    }

    private static boolean same(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber()) {
            return left.doubleValue() == right.doubleValue();
        }
        if (left.isTextual() && right.isTextual()) {
            return left.textValue().equalsIgnoreCase(right.textValue());
        }
        return left.equals(right);
    }
}
