package dev.souk.messaging;

/**
 * Reads a whole topic, as every instance does. Called for one record after the other in the thread that polls, so it must not block
 * for long. What it throws sends the record to the dead letters; the following goes on.
 */
@FunctionalInterface
public interface Follower<T> {
    void follow(Delivery<T> delivery);
}
