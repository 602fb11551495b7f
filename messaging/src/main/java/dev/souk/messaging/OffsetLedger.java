package dev.souk.messaging;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/**
 * Which offsets of a partition are taken on, and which are done in whatever order. {@link #committable} is the offset after the longest
 * prefix that is done: everything before it may be forgotten by a commit, nothing after. Each offset is added and removed once, so
 * all is O(1) amortised. Not safe for threads by itself; its {@link Lane} guards it.
 */
final class OffsetLedger {
    static final long NONE = -1;

    private final ArrayDeque<Entry> open = new ArrayDeque<>();
    private final Map<Long, Entry> byOffset = new HashMap<>();
    private long committable = NONE;

    /** Offsets come in ascending order, maybe with gaps. */
    void add(long offset) {
        var entry = new Entry(offset);
        open.addLast(entry);
        byOffset.put(offset, entry);
    }

    void done(long offset) {
        var entry = byOffset.remove(offset);
        if (entry == null) {
            throw new IllegalStateException("offset: " + offset + " is not open; one that was added would do");
        }
        entry.done = true;
        for (var first = open.peekFirst(); first != null && first.done; first = open.peekFirst()) {
            committable = first.offset + 1;
            open.removeFirst();
        }
    }

    /** The offset to commit, or {@link #NONE} as long as nothing is done. */
    long committable() {
        return committable;
    }

    /** How many are open: not done, or done behind one that is not. */
    int span() {
        return open.size();
    }

    int unfinished() {
        return byOffset.size();
    }

    private static final class Entry {
        private final long offset;
        private boolean done;

        private Entry(long offset) {
            this.offset = offset;
        }
    }
}
