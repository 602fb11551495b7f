package dev.souk.evaluation.cf;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random queries, one after the other in each thread, for a while. */
final class QueryLoad {
    private static final int MOST = 1_000_000;
    private final Supplier<Consumer<float[]>> perThread;
    private final int width;

    QueryLoad(Supplier<Consumer<float[]>> perThread, int width) {
        this.perThread = perThread;
        this.width = width;
    }

    Timing run(int threads, Duration time) {
        List<long[]> taken =
                IntStream.range(0, threads).mapToObj(i -> new long[MOST]).toList();
        int[] counts = new int[threads];
        long[] bytes = new long[threads];
        List<Thread> workers = IntStream.range(0, threads)
                .mapToObj(i -> Thread.ofPlatform().start(() -> {
                    long before = allocated();
                    counts[i] = ask(i, time, taken.get(i));
                    bytes[i] = allocated() - before;
                }))
                .toList();
        for (Thread worker : workers) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while measuring", e);
            }
        }
        long[] all = IntStream.range(0, threads)
                .mapToObj(i -> Arrays.stream(taken.get(i), 0, counts[i]))
                .flatMapToLong(nanos -> nanos)
                .sorted()
                .toArray();
        return new Timing(
                all[all.length / 2] / 1e3,
                all[(int) (all.length * 0.99)] / 1e3,
                all.length / (time.toNanos() / 1e9),
                Arrays.stream(bytes).sum() / all.length);
    }

    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }

    private int ask(int seed, Duration time, long[] taken) {
        Consumer<float[]> search = perThread.get();
        Random random = new Random(seed);
        float[] query = new float[width];
        int count = 0;
        long end = System.nanoTime() + time.toNanos();
        while (count < MOST && (count == 0 || System.nanoTime() < end)) {
            for (int i = 0; i < width; i++) {
                query[i] = (float) random.nextGaussian();
            }
            long from = System.nanoTime();
            search.accept(query);
            taken[count++] = System.nanoTime() - from;
        }
        return count;
    }

    /**
     * How long a query took and how many were answered.
     *
     * @param bytesPerCall allocated on the heap
     */
    record Timing(double medianMicros, double p99Micros, double queriesPerSecond, long bytesPerCall) {}
}
