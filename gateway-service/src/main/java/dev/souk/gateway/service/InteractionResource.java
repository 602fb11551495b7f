package dev.souk.gateway.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.interaction.Interaction;
import dev.souk.contracts.topic.Topic;
import dev.souk.gateway.browse.KnownShops;
import dev.souk.gateway.experiment.ArmAssignment;
import dev.souk.gateway.problem.Flaw;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import dev.souk.gateway.request.RequestReader;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Interactions: what shoppers did, the log that everything is learnt from. Taken when Kafka has them, all or none of a list; before a shop's
 * first import too, so that its history may come before its catalogue.
 */
@Path("/v1/shops/{shopId}/interactions")
@Tag(name = "Interactions")
final class InteractionResource {
    private final RequestReader requests;
    private final ArmAssignment assignment;
    private final GatewayMessaging messaging;
    private final KnownShops shops;
    private final GatewaySettings settings;

    InteractionResource(
            RequestReader requests,
            ArmAssignment assignment,
            GatewayMessaging messaging,
            KnownShops shops,
            GatewaySettings settings) {
        this.requests = requests;
        this.assignment = assignment;
        this.messaging = messaging;
        this.shops = shops;
        this.settings = settings;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tell what shoppers did",
            description =
                    "One interaction or a list of up to 1000; all are kept, or none. interactionId is the idempotency key. A shop's"
                            + " interactions may come before its catalogue; a notice then says that there is none yet.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Interaction[].class),
                            examples = @ExampleObject(name = "A click", value = Examples.INTERACTIONS)))
    @APIResponse(
            responseCode = "202",
            description = "All are kept",
            content = @Content(schema = @Schema(implementation = Kept.class)))
    public Uni<Response> tell(@BeanParam InShop in, @Context HttpHeaders headers, @Nullable BodyBytes body) {
        in.checked();
        List<Interaction> told =
                requests.interactions(Bodies.stream(body), Bodies.type(headers), in.shopId(), assignment);
        Interaction first = told.getFirst();
        Chain chain = new Chain(in.shopId(), first.shopperId(), null, null, first.variants());
        return Replies.to(in.traceparent(), () -> publish(told).thenCombine(shops.mayBe(chain), (_, known) -> known))
                .onFailure(failure -> !(failure instanceof ProblemException))
                .transform(failure -> new ProblemException(
                        new Problem.Unavailable(
                                "The interactions could not all be kept; the same list with its interactionIds may be sent again.",
                                settings.turns().retryAfter()),
                        failure))
                .map(known -> Response.accepted(new Kept(
                                told.stream().map(Interaction::interactionId).toList(),
                                known ? null : notice(in.shopId())))
                        .build());
    }

    private static String notice(String shopId) {
        return "The shop " + Flaw.quoted(shopId)
                + " has no catalogue yet: the interactions are kept and count once it has one. POST /v1/shops/" + shopId
                + "/catalogue/imports takes a catalogue.";
    }

    private CompletionStage<Void> publish(List<Interaction> told) {
        return CompletableFuture.allOf(told.stream()
                .map(one -> messaging
                        .publisher()
                        .publish(Topic.INTERACTIONS, one.shopperId(), one)
                        .toCompletableFuture())
                .toArray(CompletableFuture[]::new));
    }

    /**
     * The ids of what was kept, in the order sent; those left out were made up.
     *
     * @param notice says so where the shop has no catalogue yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Kept(
            List<String> interactionIds, @Nullable String notice) {
        public Kept {
            interactionIds = List.copyOf(interactionIds);
        }
    }
}
