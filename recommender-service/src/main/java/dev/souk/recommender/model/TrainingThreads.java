package dev.souk.recommender.model;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/** Several threads at one work that hands out its own pieces. */
public final class TrainingThreads {
    private TrainingThreads() {}

    /** Runs the work in so many threads at once, this one among them, until all have ended; throws what one of them threw. */
    public static void run(int threads, Runnable work) {
        List<CompletableFuture<Void>> others = IntStream.range(1, threads)
                .mapToObj(_ -> CompletableFuture.runAsync(work, Thread.ofPlatform()::start))
                .toList();
        try {
            work.run();
        } finally {
            others.forEach(TrainingThreads::join);
        }
    }

    private static void join(CompletableFuture<Void> other) {
        try {
            other.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
