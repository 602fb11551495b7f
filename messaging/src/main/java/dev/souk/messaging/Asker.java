package dev.souk.messaging;

import dev.souk.contracts.topic.Topic;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Asks other services and waits for their replies without holding a thread. Safe for any thread; continuations of the stages run in
 * virtual threads and may block.
 */
public final class Asker {
    private final Waiting waiting;
    private final @Nullable String replyKey;

    Asker(Waiting waiting, @Nullable String replyKey) {
        this.waiting = waiting;
        this.replyKey = replyKey;
    }

    /**
     * The same asker, but replies come to the partition of {@code key} where this process reads that one, whatever the request's own
     * key is. A conversation asks with its id, so that its replies move with it.
     */
    public Asker replyingTo(String key) {
        return new Asker(waiting, key);
    }

    /**
     * Sends {@code request} to {@code topic} and waits for what its {@link Responder} makes of it.
     *
     * @param key of the request
     * @param within how long to wait; the responder is told and drops what comes later
     * @return the reply, or {@link AskFailed}
     */
    public <R> CompletionStage<R> ask(Topic topic, String key, Object request, Class<R> reply, Duration within) {
        return waiting.ask(new Question<>(topic, key, request, reply, within), replyKey == null ? key : replyKey);
    }

    /** What {@link #ask} was called with. */
    record Question<R>(Topic topic, String key, Object request, Class<R> reply, Duration within) {}
}
