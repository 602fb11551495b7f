package dev.souk.gateway.service;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.souk.contracts.conversation.EventPlace;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import dev.souk.gateway.turn.AnswerListener;
import dev.souk.gateway.turn.Ending;
import dev.souk.messaging.json.Json;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer as server-sent events, written as they come. Nothing is written before dialogue took the turn, so that the response's
 * status can still tell that it did not; quarkus-rest writes the head of a stream of its own at once, therefore the stream is written here.
 * Each event has the record's name, the record as data, and attempt and sequence as its id.
 */
final class StreamedAnswer implements AnswerListener {
    private static final Map<Class<?>, String> NAMES = Arrays.stream(
                    TurnEvent.class.getAnnotation(JsonSubTypes.class).value())
            .collect(Collectors.toUnmodifiableMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));
    private static final String HEARTBEAT = ": still answering\n\n";

    private final HttpServerResponse response;
    private final CompletableFuture<Response> ended = new CompletableFuture<>();
    private @Nullable EventPlace last;

    StreamedAnswer(HttpServerResponse response) {
        this.response = response;
    }

    /** Completes when all is written or the caller went away, or with a {@link ProblemException} where nothing was. */
    CompletionStage<Response> ended() {
        return ended;
    }

    @Override
    public void told(TurnEvent event) {
        if (last == null) {
            response.setStatusCode(Response.Status.OK.getStatusCode())
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.SERVER_SENT_EVENTS)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .setChunked(true);
        }
        last = event.place();
        write(sent(event));
        if (Ending.ends(event)) {
            end();
        }
    }

    @Override
    public void quiet() {
        write(HEARTBEAT);
    }

    @Override
    public void over(Problem problem) {
        EventPlace place = last;
        if (place == null) {
            ended.completeExceptionally(new ProblemException(problem));
            return;
        }
        EventPlace next = new EventPlace(
                place.shopId(), place.conversationId(), place.turnId(), place.attempt(), place.sequence() + 1);
        write(sent(new TurnEvent.Failed(next, problem.detail())));
        end();
    }

    /** Nothing more will be written. */
    void end() {
        ended.complete(Response.ok().build());
    }

    private void write(String text) {
        if (!response.closed() && !response.ended()) {
            // What cannot be written is the caller's who went away, which is heard of elsewhere.
            response.write(text);
        }
    }

    private static String sent(TurnEvent event) {
        EventPlace place = event.place();
        return "id: " + place.attempt() + "." + place.sequence() + "\nevent: " + NAMES.get(event.getClass())
                + "\ndata: " + json(event) + "\n\n";
    }

    private static String json(TurnEvent event) {
        try {
            return Json.mapper().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
