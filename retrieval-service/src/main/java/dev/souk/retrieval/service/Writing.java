package dev.souk.retrieval.service;

/** When what is held is written behind into the index: vectors, and text where the index is shared. Closed before the index is. */
interface Writing extends AutoCloseable {
    /** All that had been written to the topics before is held. */
    void caughtUp();

    /** A catalogue's version is held whose schema is at this offset of the topic. */
    void held(long offset);

    @Override
    void close();
}
