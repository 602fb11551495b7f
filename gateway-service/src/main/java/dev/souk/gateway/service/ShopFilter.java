package dev.souk.gateway.service;

import dev.souk.gateway.browse.KnownShops;
import dev.souk.gateway.identity.Chains;
import dev.souk.gateway.identity.Identifier;
import dev.souk.gateway.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Tells who asks for something in a shop that nobody has imported a catalogue of. */
final class ShopFilter {
    private final KnownShops shops;
    private final Chains chains;

    ShopFilter(KnownShops shops, Chains chains) {
        this.shops = shops;
        this.chains = chains;
    }

    /** Null, or empty, where the request goes on: to a shop that is known, or to be told that its shop's id is none. */
    @InKnownShop
    @ServerRequestFilter
    @Nullable
    Uni<Response> filter(UriInfo uri) {
        String shopId = uri.getPathParameters().getFirst("shopId");
        if (shopId == null
                || shops.remembers(shopId)
                || Identifier.SHOP.flaw("shopId", shopId).isPresent()) {
            return null;
        }
        return Uni.createFrom()
                .completionStage(() -> shops.mayBe(chains.of(shopId, null)))
                .map(known -> known ? null : ProblemDocument.response(new Problem.UnknownShop(shopId)));
    }
}
