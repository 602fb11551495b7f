package dev.souk.evaluation.turncost;

import dev.souk.evaluation.running.SoukClient;
import dev.souk.evaluation.timing.Timings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * Takes turns and times them.
 *
 * @param phrases said in turn
 */
record TurnTaker(SoukClient souk, List<String> phrases) {
    private static final int TURNS_A_CONVERSATION = 20;
    private static final int WARMING_AT_ONCE = 8;

    /** What many conversations at once came to. */
    record Throughput(int conversations, double turnsPerSecond, Timings.Summary turn, long failed) {}

    /** One turn in a conversation of its own; opening it is not timed. A turn that is not answered is counted instead. */
    void once(int number, Timings timings, LongAdder failed) throws InterruptedException {
        String words = phrases.get(number % phrases.size());
        String locale = Phrases.locale(words);
        try {
            String conversation = souk.converse(locale);
            long start = System.nanoTime();
            souk.say(conversation, locale, words);
            timings.since(start);
        } catch (IOException e) {
            failed.increment();
        }
    }

    /** Takes so many turns that nobody times, a few at once. */
    void warm(int turns) throws InterruptedException {
        Timings unused = new Timings();
        LongAdder unanswered = new LongAdder();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int shopper = 0; shopper < WARMING_AT_ONCE; shopper++) {
                var _ = shoppers.submit(() -> {
                    for (int turn = next.getAndIncrement(); turn < turns; turn = next.getAndIncrement()) {
                        once(turn, unused, unanswered);
                    }
                    return null;
                });
            }
        }
    }

    /** So many conversations at once, each saying its next words when it has its answer, for so long. */
    Throughput together(int conversations, long seconds) throws InterruptedException {
        Timings timings = new Timings();
        LongAdder failed = new LongAdder();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService shoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = IntStream.range(0, conversations)
                    .<Future<?>>mapToObj(shopper -> shoppers.submit(() -> {
                        converse(shopper, end, timings, failed);
                        return null;
                    }))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        double elapsed = (System.nanoTime() - start) / 1e9;
        return new Throughput(conversations, timings.count() / elapsed, timings.summary(), failed.sum());
    }

    private void converse(int shopper, long end, Timings timings, LongAdder failed) throws InterruptedException {
        int said = shopper;
        String conversation = "";
        for (int turn = 0; System.nanoTime() < end; turn++) {
            String words = phrases.get(said++ % phrases.size());
            String locale = Phrases.locale(words);
            try {
                if (turn % TURNS_A_CONVERSATION == 0) {
                    conversation = souk.converse(locale);
                }
                long start = System.nanoTime();
                souk.say(conversation, locale, words);
                timings.since(start);
            } catch (IOException e) {
                failed.increment();
            }
        }
    }
}
