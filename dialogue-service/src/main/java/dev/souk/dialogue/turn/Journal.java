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
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Stores first, then tells. Finished turns are noted as published in batches behind the answers' backs; a crash before that only
 * makes the sweep publish again what readers drop as known. Safe for any thread.
 */
final class Journal {
    private final ConversationStore store;
    private final TurnEvents events;
    private final ConcurrentLinkedQueue<TurnKey> published = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean noting = new AtomicBoolean();

    Journal(ConversationStore store, TurnEvents events) {
        this.store = store;
        this.events = events;
    }

    /** Stores a turn as it is and sends what is new in its script; fails with {@link LeaseLost} where the turn is another's now. */
    CompletionStage<Void> keep(Script script, TurnProgress progress) {
        return store.store(script.key(), progress).thenCompose(held -> {
            if (!held) {
                return CompletableFuture.failedStage(new LeaseLost(script.key().turnId()));
            }
            CompletionStage<Void> sent = send(script.unsent());
            return progress.finished() ? sent.thenRun(() -> note(script.key())) : sent;
        });
    }

    /** Sends events that are stored. */
    CompletionStage<Void> send(List<TurnEvent> stored) {
        return CompletableFuture.allOf(stored.stream()
                .map(event -> events.emit(event).toCompletableFuture())
                .toArray(CompletableFuture[]::new));
    }

    /** Notes a finished turn as published, some time soon. */
    void note(TurnKey key) {
        published.add(key);
        flush();
    }

    private void flush() {
        if (published.isEmpty() || !noting.compareAndSet(false, true)) {
            return;
        }
        List<TurnKey> batch = new ArrayList<>();
        for (TurnKey key = published.poll(); key != null; key = published.poll()) {
            batch.add(key);
        }
        store.published(batch).whenComplete((_, _) -> {
            noting.set(false);
            flush();
        });
    }
}
