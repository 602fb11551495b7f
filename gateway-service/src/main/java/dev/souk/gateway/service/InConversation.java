package dev.souk.gateway.service;

import dev.souk.contracts.chain.Chain;
import dev.souk.gateway.identity.Chains;
import dev.souk.gateway.identity.Identifier;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * What every request within a conversation says of itself.
 *
 * @param shopperId who asks, where the address tells
 * @param traceparent W3C trace context, passed on
 */
record InConversation(
        @PathParam("shopId") String shopId,
        @PathParam("conversationId") String conversationId,
        @QueryParam("shopperId") @Nullable String shopperId,
        @HeaderParam("traceparent") @Nullable String traceparent) {
    /** The same, where the ids are well-formed. */
    InConversation checked() {
        Identifier.SHOP.checked(shopId);
        Identifier.CONVERSATION.checked(conversationId);
        if (shopperId != null) {
            Identifier.SHOPPER.checked(shopperId);
        }
        return this;
    }

    /** A command's chain; its turn id is new. */
    Chain chain(Chains chains) {
        return chains.of(shopId, shopperId, conversationId, chains.newId());
    }
}
