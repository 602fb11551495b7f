package dev.souk.evaluation.shop.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * A condition on a raw record: field, operator, operand, written {@code ["price", "<=", 80]}.
 *
 * @param operand missing for {@code not_null}
 */
public record Condition(String field, Operator operator, JsonNode operand) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Condition of(JsonNode written) {
        if (!written.isArray() || written.size() < 2 || !written.path(0).isTextual()) {
            throw new IllegalArgumentException("condition: " + written + " is none; [field, operator, value] would do");
        }
        Operator operator = Operator.of(written.path(1).asText());
        JsonNode operand = written.path(2);
        if (operator != Operator.NOT_NULL && operand instanceof MissingNode) {
            throw new IllegalArgumentException("condition: " + written + " lacks its value");
        }
        return new Condition(written.path(0).asText(), operator, operand);
    }

    @Override
    public String toString() {
        return field + " " + operator.sign() + (operand.isMissingNode() ? "" : " " + operand);
    }
}
