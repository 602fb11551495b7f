package dev.souk.evaluation.queries;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * One condition a query states, in JSON {@code ["color", "=", "grey|gray"]}.
 *
 * @param field one, or several joined by {@code |} where any would do
 * @param operator {@code =}, {@code !=}, {@code <=} or {@code >=}
 * @param value a word, phrase or amount; several joined by {@code |} where any would do
 */
record Wish(String field, String operator, String value) {
    @JsonCreator
    static Wish of(List<String> parts) {
        if (parts.size() != 3) {
            throw new IllegalArgumentException(
                    "a condition: " + parts + "; [\"color\", \"=\", \"grey|gray\"] would do");
        }
        return new Wish(parts.get(0), parts.get(1), parts.get(2));
    }

    @JsonValue
    List<String> parts() {
        return List.of(field, operator, value);
    }

    @Override
    public String toString() {
        return field + " " + operator + " " + value;
    }
}
