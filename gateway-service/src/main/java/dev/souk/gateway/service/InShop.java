package dev.souk.gateway.service;

import dev.souk.contracts.chain.Chain;
import dev.souk.gateway.identity.Chains;
import dev.souk.gateway.identity.Identifier;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * What every request says of itself.
 *
 * @param shopperId who asks, where the address tells
 * @param traceparent W3C trace context, passed on
 */
record InShop(
        @PathParam("shopId") String shopId,
        @QueryParam("shopperId") @Nullable String shopperId,
        @HeaderParam("traceparent") @Nullable String traceparent) {
    /** The same, where the ids are well-formed. */
    InShop checked() {
        Identifier.SHOP.checked(shopId);
        if (shopperId != null) {
            Identifier.SHOPPER.checked(shopperId);
        }
        return this;
    }

    Chain chain(Chains chains) {
        return chains.of(shopId, shopperId);
    }
}
