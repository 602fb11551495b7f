package dev.souk.messaging;

import dev.souk.contracts.topic.Topic;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What became of a topic's records in this process, counted since it opened. Written and read from any thread. */
public final class TopicMeter {
    private final Topic topic;
    final LongAdder handledCount = new LongAdder();
    final LongAdder failedCount = new LongAdder();
    final LongAdder expiredCount = new LongAdder();
    final LongAdder deadCount = new LongAdder();
    final LongAdder strayCount = new LongAdder();
    final LongAdder inFlightCount = new LongAdder();
    final AtomicLong lagNow = new AtomicLong();

    TopicMeter(Topic topic) {
        this.topic = topic;
    }

    public Topic topic() {
        return topic;
    }

    /** Done without a failure. */
    public long handled() {
        return handledCount.sum();
    }

    /** The handler or responder failed. */
    public long failed() {
        return failedCount.sum();
    }

    /** Came past their deadline and were dropped. */
    public long expired() {
        return expiredCount.sum();
    }

    /** Were put among the dead letters. */
    public long dead() {
        return deadCount.sum();
    }

    /** Replies nobody here waits for (any more). */
    public long strays() {
        return strayCount.sum();
    }

    /** Taken on and not done, now. */
    public long inFlight() {
        return inFlightCount.sum();
    }

    /** Written and not yet fetched, in the partitions this process reads, as of about a second ago. */
    public long lag() {
        return lagNow.get();
    }
}
