package dev.souk.standalone.demo.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which products belong together.
 *
 * @param each how many of the other category a product is related to
 * @param fits an amount that must reach an amount of the other product, or null
 */
public record RelationRule(
        String relation,
        String from,
        String to,
        int each,
        @JsonProperty("if") @Nullable Condition condition,
        @Nullable Fit fits) {
    /** {@code atLeast} of this product reaches {@code of} of the other. */
    public record Fit(@JsonProperty("at_least") String atLeast, String of) {}
}
