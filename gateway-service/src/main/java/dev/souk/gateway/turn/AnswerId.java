package dev.souk.gateway.turn;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.conversation.EventPlace;
import java.util.Objects;

/** Which answer is waited for: all its events carry these ids. */
public record AnswerId(String shopId, String conversationId, String turnId) {
    public AnswerId {
        Objects.requireNonNull(shopId, "shopId");
        Objects.requireNonNull(conversationId, "conversationId");
        Objects.requireNonNull(turnId, "turnId");
    }

    public static AnswerId of(EventPlace place) {
        return new AnswerId(place.shopId(), place.conversationId(), place.turnId());
    }

    /** The answer to a command, which always has a conversation and a turn. */
    public static AnswerId of(Chain chain) {
        return new AnswerId(
                chain.shopId(),
                Objects.requireNonNull(chain.conversationId(), "conversationId"),
                Objects.requireNonNull(chain.turnId(), "turnId"));
    }
}
