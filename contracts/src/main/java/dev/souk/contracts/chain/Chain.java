package dev.souk.contracts.chain;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a message stands on the id chain shop → shopper → conversation → turn, and which experiment arms apply.
 *
 * @param shopId the shop
 * @param shopperId the shopper's pseudonym
 * @param conversationId the conversation, or null outside one (a home feed, a catalogue search)
 * @param turnId the turn, chosen by the client and so the idempotency key; null outside a turn
 * @param variants experiment id → arm
 */
public record Chain(
        String shopId,
        String shopperId,
        @Nullable String conversationId,
        @Nullable String turnId,
        Map<String, String> variants) {
    public Chain {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(shopperId, "shopperId");
        variants = variants == null ? Map.of() : Map.copyOf(variants);
    }
}
