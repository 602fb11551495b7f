package dev.souk.messaging;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One partition's work: records of one key one after the other, keys side by side, each record in a virtual thread of its own.
 * {@link #accept} is called by the polling thread alone, completions come from anywhere; a lock that is never held
 * while work runs guards the state.
 */
final class Lane {
    private final Work work;
    private final Executor executor;
    private final TopicMeter meter;
    private final OffsetLedger ledger = new OffsetLedger();
    private final Map<String, ArrayDeque<ConsumerRecord<String, byte[]>>> behind = new HashMap<>();
    private final ArrayDeque<ConsumerRecord<String, byte[]>> held = new ArrayDeque<>();
    private long next = OffsetLedger.NONE;
    private long committed;
    private int running;
    private boolean holding;

    /** @param committed what is committed for the partition, or {@link OffsetLedger#NONE} */
    Lane(Work work, Executor executor, TopicMeter meter, long committed) {
        this.work = work;
        this.executor = executor;
        this.meter = meter;
        this.committed = committed;
    }

    synchronized void accept(ConsumerRecord<String, byte[]> record) {
        ledger.add(record.offset());
        next = record.offset() + 1;
        meter.inFlightCount.increment();
        if (record.key() == null) {
            start(record);
            return;
        }
        var queue = behind.get(record.key());
        if (queue == null) {
            behind.put(record.key(), new ArrayDeque<>(2));
            start(record);
        } else {
            queue.addLast(record);
        }
    }

    private void start(ConsumerRecord<String, byte[]> record) {
        if (holding) {
            held.addLast(record);
        } else {
            running++;
            executor.execute(() -> work.on(record).whenComplete((done, never) -> finished(record)));
        }
    }

    private synchronized void finished(ConsumerRecord<String, byte[]> record) {
        running--;
        ledger.done(record.offset());
        meter.inFlightCount.decrement();
        if (record.key() == null) {
            return;
        }
        var queue = behind.get(record.key());
        if (queue == null || queue.isEmpty()) {
            behind.remove(record.key());
        } else {
            start(queue.removeFirst());
        }
    }

    /** Where fetching goes on after a rebalance that gives the partition back; {@link OffsetLedger#NONE} before the first record. */
    synchronized long next() {
        return next;
    }

    synchronized boolean full(int inFlight, int span) {
        return ledger.unfinished() >= inFlight || ledger.span() >= span;
    }

    synchronized int running() {
        return running;
    }

    /** What to commit now, or {@link OffsetLedger#NONE} if nothing was done since {@link #committed}. */
    synchronized long committable() {
        return ledger.committable() > committed ? ledger.committable() : OffsetLedger.NONE;
    }

    synchronized void committed(long offset) {
        committed = Math.max(committed, offset);
    }

    /** Whether the last commit of the partition is this lane's. */
    synchronized boolean committedIs(long offset) {
        return committed == offset;
    }

    /** Starts nothing more; what runs goes on. */
    synchronized void hold() {
        holding = true;
    }

    /** Takes {@link #hold} back. */
    synchronized void resume() {
        holding = false;
        for (var record = held.pollFirst(); record != null; record = held.pollFirst()) {
            start(record);
        }
    }

    /** The partition is another process's now: what has not begun never will, and what ends is not committed. */
    synchronized void abandon() {
        holding = true;
        meter.inFlightCount.add(running - ledger.unfinished());
    }

    /** One record's work, failure included: the stage never fails. */
    @FunctionalInterface
    interface Work {
        CompletionStage<Void> on(ConsumerRecord<String, byte[]> record);
    }
}
