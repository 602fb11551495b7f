package dev.souk.recommender.interactions;

/** Every shopper's history by number: on the heap while it is learnt from, mapped from a file when it is served. */
public interface Histories {
    int users();

    int items();

    History history(int user);
}
