package dev.souk.contracts.interaction;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing a shopper did with an item.
 *
 * @param interactionId the idempotency key
 * @param recommendationId the slate it came from, or null
 * @param conversationId the conversation it came from, or null
 * @param turnId the turn it came from, or null
 * @param position zero-based place in the slate, or null
 * @param quantity of items bought or put into the cart, 1 for the rest
 */
public record Interaction(
        String shopId,
        String shopperId,
        String interactionId,
        InteractionType type,
        String itemId,
        @Nullable String recommendationId,
        @Nullable String conversationId,
        @Nullable String turnId,
        @Nullable Integer position,
        int quantity,
        Instant at,
        Map<String, String> variants) {
    public Interaction {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(shopperId, "shopperId");
        Objects.requireNonNull(interactionId, "interactionId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(at, "at");
        variants = variants == null ? Map.of() : Map.copyOf(variants);
    }
}
