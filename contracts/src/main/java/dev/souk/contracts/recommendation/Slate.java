package dev.souk.contracts.recommendation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An ordered list of items shown together; clicks, carts and orders quote its id.
 *
 * @param policy name and version of what ranked it
 * @param deterministic whether the order was not drawn, so that propensities say nothing
 */
public record Slate(String recommendationId, String policy, boolean deterministic, List<SlateItem> items) {
    public Slate {
        Objects.requireNonNull(recommendationId, "recommendationId");
        Objects.requireNonNull(policy, "policy");
        items = List.copyOf(items);
    }

    /**
     * An item at its position.
     *
     * @param propensity P(item at this position | context), in (0, 1]; null in a deterministic slate
     * @param because the shopper's own items that brought it, most telling first
     */
    public record SlateItem(
            String itemId, double score, @Nullable Double propensity, List<String> because) {
        public SlateItem {
            Objects.requireNonNull(itemId, "itemId");
            because = because == null ? List.of() : List.copyOf(because);
        }
    }
}
