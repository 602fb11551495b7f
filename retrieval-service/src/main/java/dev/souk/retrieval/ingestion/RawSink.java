package dev.souk.retrieval.ingestion;

/** Takes what a reader finds, in the file's order. */
interface RawSink {
    void accept(RawRecord raw);

    void reject(Rejection rejection);
}
