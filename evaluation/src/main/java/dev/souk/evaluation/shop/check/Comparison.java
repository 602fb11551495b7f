package dev.souk.evaluation.shop.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.evaluation.shop.record.RawRecord;
import dev.souk.evaluation.shop.script.Condition;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Whether raw records meet conditions.
 *
 * @param firstBefore the first item shown before, for conditions that refer to it
 */
record Comparison(@Nullable RawRecord firstBefore) {
    boolean meetsAll(RawRecord raw, List<Condition> conditions) {
        return conditions.stream().allMatch(condition -> meets(raw, condition));
    }

    boolean meets(RawRecord raw, Condition condition) {
        JsonNode has = raw.field(condition.field());
        JsonNode wanted = condition.operand();
        boolean absent = has.isMissingNode() || has.isNull();
        return switch (condition.operator()) {
            case NOT_FOUND -> absent || !found(has, wanted);
            case NOT_NULL -> !absent;
            case EQUAL -> !absent && equal(has, wanted);
            case FOUND -> !absent && found(has, wanted);
            case AT_MOST -> has.isNumber() && has.doubleValue() <= wanted.doubleValue();
            case AT_LEAST -> has.isNumber() && has.doubleValue() >= wanted.doubleValue();
            case LESS -> has.isNumber() && has.doubleValue() < wanted.doubleValue();
            case MORE -> has.isNumber() && has.doubleValue() > wanted.doubleValue();
            case WITHIN ->
                has.isNumber()
                        && has.doubleValue() >= wanted.path(0).doubleValue()
                        && has.doubleValue() <= wanted.path(1).doubleValue();
            case BELOW_FIRST -> beside(has, condition, -1);
            case ABOVE_FIRST -> beside(has, condition, 1);
        };
    }

    private boolean beside(JsonNode has, Condition condition, int sign) {
        if (firstBefore == null) {
            return false;
        }
        JsonNode reference = firstBefore.field(condition.field());
        return has.isNumber()
                && reference.isNumber()
                && Double.compare(has.doubleValue(), reference.doubleValue()) * sign > 0;
    }

    private static boolean equal(JsonNode has, JsonNode wanted) {
        if (has.isNumber() && wanted.isNumber()) {
            return has.doubleValue() == wanted.doubleValue();
        }
        if (has.isArray() && wanted.isArray()) {
            return has.size() == wanted.size()
                    && StreamSupport.stream(has.spliterator(), false)
                            .allMatch(member -> StreamSupport.stream(wanted.spliterator(), false)
                                    .anyMatch(other -> equal(member, other)));
        }
        if (has.isArray()) {
            return StreamSupport.stream(has.spliterator(), false).anyMatch(member -> equal(member, wanted));
        }
        return has.equals(wanted);
    }

    private static boolean found(JsonNode has, JsonNode pattern) {
        return Pattern.compile(pattern.asText())
                .matcher(has.isValueNode() ? has.asText() : has.toString())
                .find();
    }
}
