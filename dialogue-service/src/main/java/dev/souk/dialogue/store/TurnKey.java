package dev.souk.dialogue.store;

import dev.souk.contracts.chain.Chain;
import java.util.Objects;

/** Which turn of which conversation; {@code turnId} is the client's idempotency key. */
public record TurnKey(String shopId, String conversationId, String turnId) {
    public TurnKey {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(conversationId, "conversationId");
        Objects.requireNonNull(turnId, "turnId");
    }

    /** The turn a chain ends in. */
    public static TurnKey of(Chain chain) {
        return new TurnKey(
                chain.shopId(),
                Objects.requireNonNull(chain.conversationId(), "conversationId"),
                Objects.requireNonNull(chain.turnId(), "turnId"));
    }
}
