package dev.souk.messaging;

/** Where the polling thread takes the records of one topic. */
sealed interface Route {
    TopicMeter meter();

    /** To lanes, whose offsets are committed. */
    record ToWork(TopicMeter meter, Lane.Work work) implements Route {}

    /** To who waits for them; only those from now on matter, and nothing is committed. */
    record ToWaiting(TopicMeter meter, Waiting waiting) implements Route {}
}
