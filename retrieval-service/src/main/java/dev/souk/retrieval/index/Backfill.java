package dev.souk.retrieval.index;

/** Brings into an index what takes its time: vectors, and whatever else is written behind. Thread-safe. */
public interface Backfill {
    /**
     * Does all that waits, on the calling thread; returns when nothing waits any more or {@link #stop} was called.
     *
     * @return whether anything was written
     */
    boolean run();

    /** How many texts have their vector. */
    int embedded();

    /** How many texts there are. */
    int total();

    /** Ends {@link #run} soon; what is left waits for the next process. */
    void stop();

    /** Whether {@link #stop} was called. */
    boolean stopped();
}
