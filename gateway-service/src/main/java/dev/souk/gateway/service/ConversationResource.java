package dev.souk.gateway.service;

import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.need.Need;
import dev.souk.gateway.identity.Chains;
import dev.souk.gateway.identity.Identifier;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import dev.souk.gateway.request.ConversationStart;
import dev.souk.gateway.request.RequestReader;
import dev.souk.gateway.turn.ReplyDesk;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Conversations: begun, read, forgotten, and what they hold of a need taken back. */
@InKnownShop
@Path("/v1/shops/{shopId}/conversations")
@Tag(name = "Conversations")
@Produces(MediaType.APPLICATION_JSON)
final class ConversationResource {
    private final RequestReader requests;
    private final Chains chains;
    private final ReplyDesk replies;

    ConversationResource(RequestReader requests, Chains chains, ReplyDesk replies) {
        this.requests = requests;
        this.chains = chains;
        this.replies = replies;
    }

    @POST
    @NonBlocking
    @Operation(summary = "Begin a conversation", description = "Mints the ids; nothing is kept before the first turn.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConversationStart.class),
                            examples = @ExampleObject(name = "Known shopper", value = Examples.CONVERSATION)))
    @APIResponse(
            responseCode = "201",
            description = "The conversation's ids",
            content = @Content(schema = @Schema(implementation = Begun.class)))
    public Response begin(@BeanParam InShop in, @Context HttpHeaders headers, @Nullable BodyBytes body) {
        in.checked();
        ConversationStart start = requests.conversation(Bodies.stream(body), Bodies.type(headers));
        String id = chains.newId();
        String shopper = Objects.requireNonNullElseGet(start.shopperId(), () -> chains.passerBy(id));
        return Response.created(URI.create("/v1/shops/" + in.shopId() + "/conversations/" + id))
                .entity(new Begun(id, shopper, start.locale()))
                .build();
    }

    @GET
    @Path("{conversationId}")
    @Operation(summary = "Read a conversation", description = "Oldest turn first; without turns where it is not known.")
    public Uni<History> read(@BeanParam InConversation in) {
        ConversationCommand command =
                new ConversationCommand.ReadConversation(in.checked().chain(chains));
        return Replies.to(in.traceparent(), () -> replies.ask(command, TurnEvent.ConversationRead.class))
                .map(read -> new History(in.conversationId(), read.turns()));
    }

    @DELETE
    @Path("{conversationId}")
    @Operation(summary = "Forget a conversation")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "There was none")
    public Uni<Response> delete(@BeanParam InConversation in) {
        ConversationCommand command =
                new ConversationCommand.DeleteConversation(in.checked().chain(chains));
        return Replies.to(in.traceparent(), () -> replies.ask(command, TurnEvent.ConversationDeleted.class))
                .map(deleted -> {
                    if (!deleted.existed()) {
                        throw new ProblemException(new Problem.NotFound("conversation", in.conversationId()));
                    }
                    return Response.noContent().build();
                });
    }

    @DELETE
    @Path("{conversationId}/need/{attribute}")
    @Operation(
            summary = "Take back all constraints on an attribute",
            description = "As when a shopper taps a chip away.")
    public Uni<Patched> patch(@BeanParam InConversation in, @PathParam("attribute") String attribute) {
        Identifier.ATTRIBUTE.checked(attribute);
        ConversationCommand command =
                new ConversationCommand.PatchNeed(in.checked().chain(chains), List.of(attribute));
        return Replies.to(in.traceparent(), () -> replies.ask(command, TurnEvent.NeedTracked.class))
                .map(tracked -> new Patched(in.conversationId(), tracked.need()));
    }

    /** A conversation that may begin: its first turn makes it. */
    public record Begun(String conversationId, String shopperId, String locale) {}

    /** A conversation, oldest turn first; without turns where it is not known. */
    public record History(String conversationId, List<StoredTurn> turns) {
        public History {
            turns = List.copyOf(turns);
        }
    }

    /** The need as it is after a constraint was taken back. */
    public record Patched(String conversationId, Need need) {}
}
