package dev.souk.gateway.turn;

import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where commands that have one event for an answer wait for it: a need patched, a conversation read or deleted. Each command
 * has an id of its own. Safe for use by many threads; nothing blocks.
 */
public final class ReplyDesk {
    private final CommandSender sender;
    private final Duration within;
    private final Duration retryAfter;
    private final Map<AnswerId, Waiting<?>> waiting = new ConcurrentHashMap<>();

    public ReplyDesk(CommandSender sender, Duration within, Duration retryAfter) {
        this.sender = sender;
        this.within = within;
        this.retryAfter = retryAfter;
    }

    /** Sends a command; completes with its answer, or with a {@link ProblemException} where dialogue gives none. */
    public <E extends TurnEvent> CompletionStage<E> ask(ConversationCommand command, Class<E> answer) {
        AnswerId id = AnswerId.of(command.chain());
        CompletableFuture<E> reply = new CompletableFuture<>();
        waiting.put(id, new Waiting<>(answer, reply));
        sender.send(command).whenComplete((sent, failure) -> {
            if (failure != null) {
                reply.completeExceptionally(
                        unavailable("The request could not be sent on; it may be sent again.", failure));
            }
        });
        return reply.orTimeout(within.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((event, failure) -> waiting.remove(id))
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(
                        failure instanceof TimeoutException late
                                ? unavailable(
                                        "The conversation has not answered within " + within.toMillis()
                                                + " ms; the request may be sent again.",
                                        late)
                                : failure));
    }

    /** Passes an event to whoever waits for it. */
    public void hear(TurnEvent event) {
        Waiting<?> one = waiting.get(AnswerId.of(event.place()));
        if (one != null) {
            one.hear(event);
        }
    }

    private ProblemException unavailable(String reason, Throwable cause) {
        return new ProblemException(new Problem.Unavailable(reason, retryAfter), cause);
    }

    private record Waiting<E extends TurnEvent>(Class<E> answer, CompletableFuture<E> reply) {
        void hear(TurnEvent event) {
            if (answer.isInstance(event)) {
                reply.complete(answer.cast(event));
            } else if (event instanceof TurnEvent.Conflict conflict) {
                reply.completeExceptionally(new ProblemException(new Problem.TurnRefused(conflict.reason())));
            } else if (event instanceof TurnEvent.Failed failed) {
                reply.completeExceptionally(new ProblemException(new Problem.TurnFailed(failed.reason())));
            }
        }
    }
}
