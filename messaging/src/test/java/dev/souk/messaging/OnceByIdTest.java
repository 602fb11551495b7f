package dev.souk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceByIdTest {
    private final AtomicInteger worked = new AtomicInteger();
    private final OnceById<Integer> once = new OnceById<>(2);

    @Test
    void idComesAgain_getsTheFirstResult() {
        assertThat(once.once("a", this::work)).isCompletedWithValue(1);
        assertThat(once.once("a", this::work)).isCompletedWithValue(1);
    }

    @Test
    void workFails_mayBeTriedAgain() {
        once.once("a", () -> CompletableFuture.failedStage(new IllegalStateException("no")));
        once.once("a", () -> {
            throw new IllegalStateException("no");
        });
        assertThat(once.once("a", this::work)).isCompletedWithValue(1);
    }

    @Test
    void olderThanTheCapacity_isForgotten() {
        once.once("a", this::work);
        once.once("b", this::work);
        once.once("c", this::work);
        assertThat(once.once("c", this::work)).isCompletedWithValue(3);
        assertThat(once.once("a", this::work)).isCompletedWithValue(4);
    }

    private CompletionStage<Integer> work() {
        return CompletableFuture.completedStage(worked.incrementAndGet());
    }
}
