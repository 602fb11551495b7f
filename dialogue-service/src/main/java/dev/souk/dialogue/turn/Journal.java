package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.dialogue.store.ConversationStore;
import dev.souk.dialogue.store.TurnKey;
import dev.souk.dialogue.store.TurnProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stores first, then tells. Finished turns are noted as published together, when many are or the sweep comes by; a crash before
 * that only makes the sweep publish again what readers drop as known. Safe for any thread.
 */
final class Journal {
    private static final int MANY = 64;

    private final ConversationStore store;
    private final TurnEvents events;
    private final ConcurrentLinkedQueue<TurnKey> published = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    Journal(ConversationStore store, TurnEvents events) {
        this.store = store;
        this.events = events;
    }

    /** Stores a turn as it is and sends what is new in its script; fails with {@link LeaseLost} where the turn is another's now. */
    CompletionStage<Void> keep(Script script, TurnProgress progress) {
        return script.begun()
                .thenCompose(_ -> store.store(script.key(), progress))
                .thenCompose(held -> {
                    if (!held) {
                        return CompletableFuture.failedStage(
                                new LeaseLost(script.key().turnId()));
                    }
                    CompletionStage<Void> sent = send(script.unsent());
                    return progress.finished() ? sent.thenRun(() -> note(script.key())) : sent;
                });
    }

    /** Sends events that are stored. */
    CompletionStage<Void> send(List<TurnEvent> stored) {
        return stored.isEmpty() ? CompletableFuture.completedStage(null) : events.emit(stored);
    }

    /** Notes a finished turn as published, some time soon. */
    void note(TurnKey key) {
        published.add(key);
        if (waiting.incrementAndGet() >= MANY) {
            var _ = flush();
        }
    }

    /** Notes all that wait for it. */
    CompletionStage<Void> flush() {
        List<TurnKey> batch = new ArrayList<>();
        for (TurnKey key = published.poll(); key != null; key = published.poll()) {
            batch.add(key);
        }
        waiting.addAndGet(-batch.size());
        return batch.isEmpty() ? CompletableFuture.completedStage(null) : store.published(batch);
    }
}
