package dev.souk.messaging;

import java.util.Map;
import java.util.concurrent.CompletionStage;

/** A topic being read whole, by this process for itself: all partitions, no group, nothing committed. */
public interface Following extends AutoCloseable {
    /** Done when everything that had been written when the following began was read. */
    CompletionStage<Void> caughtUp();

    /** Partition → first offset not yet read; safe for any thread. */
    Map<Integer, Long> positions();

    /** Stops reading, and waits until the follower is not called any more. */
    @Override
    void close();
}
