package dev.souk.messaging;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what happens in other threads, with a bound that only a fault reaches. */
public final class Wait {
    private static final int BOUND_SECONDS = 120;

    private Wait() {}

    public static <T> T until(CompletionStage<T> stage) throws Exception {
        return stage.toCompletableFuture().get(BOUND_SECONDS, SECONDS);
    }

    public static void until(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(BOUND_SECONDS, SECONDS)) {
            throw new AssertionError("still " + latch.getCount() + " to come");
        }
    }

    public static void until(BooleanSupplier condition) {
        var bound = System.nanoTime() + SECONDS.toNanos(BOUND_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > bound) {
                throw new AssertionError("it did not come about");
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
