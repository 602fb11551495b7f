package dev.souk.evaluation.running;

import java.util.Objects;

/**
 * What a shopper says.
 *
 * @param turnId one of its own: the same again is the same turn, answered from the store
 * @param locale a BCP 47 tag
 */
public record ShopperTurn(String conversationId, String turnId, String locale, String text) {
    public ShopperTurn {
        Objects.requireNonNull(conversationId, "conversationId");
        Objects.requireNonNull(turnId, "turnId");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(text, "text");
    }
}
