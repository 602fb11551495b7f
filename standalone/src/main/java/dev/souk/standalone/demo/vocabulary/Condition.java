package dev.souk.standalone.demo.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.AttributeValue.Amount;
import java.util.Map;

/** What a product must be like for a sentence or an attribute to apply: {@code {"form": "in-ear", "weight<=": 70}}. */
public record Condition(Map<String, AttributeValue> terms) {
    /** Applies to every product. */
    public static final Condition ALWAYS = new Condition(Map.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Condition {
        terms = Map.copyOf(terms);
    }

    /** Whether all terms hold; a missing attribute meets none. */
    public boolean holds(Map<String, AttributeValue> attributes) {
        return terms.entrySet().stream().allMatch(term -> meets(term.getKey(), term.getValue(), attributes));
    }

    private static boolean meets(String key, AttributeValue wanted, Map<String, AttributeValue> attributes) {
        if (key.endsWith("<=") || key.endsWith(">=")) {
            int sign = key.endsWith("<=") ? 1 : -1;
            return attributes.get(key.substring(0, key.length() - 2)) instanceof Amount(double amount)
                    && wanted instanceof Amount(double bound)
                    && sign * amount <= sign * bound;
        }
        return wanted.equals(attributes.get(key));
    }
}
