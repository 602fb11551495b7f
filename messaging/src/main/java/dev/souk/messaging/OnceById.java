package dev.souk.messaging;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes work idempotent within this process: of the last {@code capacity} ids, each is worked on once, and whoever comes with the same id
 * again gets the same stage. Work that failed is forgotten and may be tried again. For what must survive a restart, a unique key
 * in the database is the place. Safe for any thread.
 */
public final class OnceById<R> {
    private final Map<String, CompletableFuture<R>> known;

    public OnceById(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity: " + capacity + " is too few; one or more would do");
        }
        known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<R>> eldest) {
                return size() > capacity;
            }
        };
    }

    public CompletionStage<R> once(String id, Supplier<CompletionStage<R>> work) {
        var mine = new CompletableFuture<R>();
        synchronized (known) {
            var first = known.putIfAbsent(id, mine);
            if (first != null) {
                return first;
            }
        }
        try {
            work.get().whenComplete((result, failure) -> settle(id, mine, result, failure));
        } catch (RuntimeException failure) {
            settle(id, mine, null, failure);
        }
        return mine;
    }

    private void settle(String id, CompletableFuture<R> mine, @Nullable R result, @Nullable Throwable failure) {
        if (failure == null) {
            mine.complete(result);
            return;
        }
        synchronized (known) {
            known.remove(id, mine);
        }
        mine.completeExceptionally(failure);
    }
}
