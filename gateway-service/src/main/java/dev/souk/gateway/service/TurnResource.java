package dev.souk.gateway.service;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.conversation.ConversationCommand.CancelTurn;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.gateway.identity.Chains;
import dev.souk.gateway.identity.Identifier;
import dev.souk.gateway.request.RequestReader;
import dev.souk.gateway.request.TurnText;
import dev.souk.gateway.turn.AnswerCollector;
import dev.souk.gateway.turn.AnswerDesk;
import dev.souk.gateway.turn.WholeAnswer;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Turns: what a shopper says, and the answer to it, streamed or whole. */
@InKnownShop
@Path("/v1/shops/{shopId}/conversations/{conversationId}/turns")
@Tag(name = "Turns")
final class TurnResource {
    private final RequestReader requests;
    private final Chains chains;
    private final AnswerDesk answers;
    private final KafkaCommands commands;

    TurnResource(RequestReader requests, Chains chains, AnswerDesk answers, KafkaCommands commands) {
        this.requests = requests;
        this.chains = chains;
        this.answers = answers;
        this.commands = commands;
    }

    @POST
    @Operation(
            summary = "Say something and get the answer",
            description =
                    "Streams the answer as server-sent events for Accept: text/event-stream, else returns it whole. The status "
                            + "is held until the conversation takes the turn. The same turnId with the same text is answered again from the store.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TurnText.class),
                            examples = {
                                @ExampleObject(name = "English", value = Examples.TURN_EN),
                                @ExampleObject(name = "Chinese", value = Examples.TURN_ZH)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The answer",
            content = {
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema = @Schema(implementation = TurnEvent.class),
                        examples = @ExampleObject(name = "Stream", value = Examples.STREAM)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WholeAnswer.class))
            })
    @APIResponse(
            responseCode = "400",
            description = "The request is wrong",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another turn runs, or the turnId came with other words",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "503",
            description = "Not now; see Retry-After",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    public Uni<Response> take(
            @BeanParam InConversation in,
            @Context HttpHeaders headers,
            @Context RoutingContext exchange,
            @Nullable BodyBytes body) {
        TakeTurn turn = turn(in.checked(), requests.turn(Bodies.stream(body), Bodies.type(headers)));
        if (Wanted.of(headers) == Wanted.STREAM) {
            return Replies.to(in.traceparent(), () -> streamed(turn, exchange));
        }
        return Replies.to(in.traceparent(), () -> {
                    AnswerCollector answer = new AnswerCollector();
                    answers.open(turn, answer);
                    return answer.whole();
                })
                .map(whole ->
                        Response.ok(whole, MediaType.APPLICATION_JSON_TYPE).build());
    }

    private CompletionStage<Response> streamed(TakeTurn turn, RoutingContext exchange) {
        StreamedAnswer answer = new StreamedAnswer(exchange.response());
        Runnable leave = answers.open(turn, answer);
        exchange.addEndHandler(end -> {
            leave.run();
            answer.end();
        });
        return answer.ended();
    }

    @DELETE
    @Path("{turnId}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Stop a turn",
            description = "Stops the turn if it still runs; its stream ends with the event failed.")
    @APIResponse(responseCode = "202", description = "The wish is on its way")
    public Uni<Response> cancel(@BeanParam InConversation in, @PathParam("turnId") String turnId) {
        Identifier.TURN.checked(turnId);
        CancelTurn command = new CancelTurn(in.checked().chain(chains), turnId);
        return Replies.to(in.traceparent(), () -> commands.send(command))
                .map(sent -> Response.accepted().build());
    }

    private TakeTurn turn(InConversation in, TurnText said) {
        String turnId = said.turnId() == null ? chains.newId() : said.turnId();
        String shopperId = said.shopperId() == null ? in.shopperId() : said.shopperId();
        Chain chain = chains.of(in.shopId(), shopperId, in.conversationId(), turnId);
        return new TakeTurn(chain, said.locale(), said.text(), Instant.now());
    }
}
