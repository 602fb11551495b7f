package dev.souk.gateway.service;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.gateway.browse.Browsing;
import dev.souk.gateway.browse.SearchPage;
import dev.souk.gateway.browse.ShownSlate;
import dev.souk.gateway.identity.Chains;
import dev.souk.gateway.identity.Identifier;
import dev.souk.gateway.identity.Language;
import dev.souk.gateway.problem.Flaw;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Looking around without a conversation. */
@InKnownShop
@Path("/v1/shops/{shopId}")
@Tag(name = "Browsing")
@Produces(MediaType.APPLICATION_JSON)
final class BrowseResource {
    private static final int LONGEST_QUERY = 500;
    private static final int LARGEST_LIMIT = 100;

    private final Browsing browsing;
    private final Chains chains;
    private final GatewaySettings settings;

    BrowseResource(Browsing browsing, Chains chains, GatewaySettings settings) {
        this.browsing = browsing;
        this.chains = chains;
        this.settings = settings;
    }

    @GET
    @Path("items/{itemId}")
    @Operation(summary = "Read an item")
    public Uni<CatalogueItem> item(@BeanParam InShop in, @PathParam("itemId") String itemId) {
        in.checked();
        Identifier.ITEM.checked(itemId);
        return Replies.to(in.traceparent(), () -> browsing.item(in.chain(chains), itemId));
    }

    @GET
    @Path("items/{itemId}/similar")
    @Operation(summary = "Items like one")
    public Uni<ShownSlate> similar(
            @BeanParam InShop in, @PathParam("itemId") String itemId, @QueryParam("limit") @Nullable String limit) {
        in.checked();
        Identifier.ITEM.checked(itemId);
        int most = limit(limit);
        return Replies.to(in.traceparent(), () -> browsing.similar(in.chain(chains), itemId, most));
    }

    @GET
    @Path("feed")
    @Operation(summary = "Items for a shopper")
    public Uni<ShownSlate> feed(@BeanParam InShop in, @QueryParam("limit") @Nullable String limit) {
        in.checked();
        int most = limit(limit);
        return Replies.to(in.traceparent(), () -> browsing.feed(in.chain(chains), most));
    }

    @GET
    @Path("search")
    @Operation(summary = "Search the catalogue")
    public Uni<SearchPage> search(
            @BeanParam InShop in,
            @QueryParam("q") @Nullable String query,
            @QueryParam("locale") @DefaultValue(Language.DEFAULT) String locale,
            @QueryParam("limit") @Nullable String limit) {
        in.checked();
        String text = query(query);
        Language.flaw("query parameter locale", locale).ifPresent(BrowseResource::refuse);
        int most = limit(limit);
        return Replies.to(in.traceparent(), () -> browsing.search(in.chain(chains), locale, text, most));
    }

    private static String query(@Nullable String query) {
        String expected = "text of 1 to " + LONGEST_QUERY + " characters";
        if (query == null || query.isBlank()) {
            throw new ProblemException(new Problem.BadInput(new Flaw("query parameter q", "nothing", expected)));
        }
        int length = query.codePointCount(0, query.length());
        if (length > LONGEST_QUERY) {
            refuse(new Flaw("query parameter q", "text of " + length + " characters", expected));
        }
        return query;
    }

    private int limit(@Nullable String limit) {
        if (limit == null) {
            return settings.asks().limit();
        }
        return number(limit)
                .filter(most -> most >= 1 && most <= LARGEST_LIMIT)
                .orElseThrow(() -> new ProblemException(new Problem.BadInput(new Flaw(
                        "query parameter limit", Flaw.quoted(limit), "a whole number from 1 to " + LARGEST_LIMIT))));
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void refuse(Flaw flaw) {
        throw new ProblemException(new Problem.BadInput(flaw));
    }
}
