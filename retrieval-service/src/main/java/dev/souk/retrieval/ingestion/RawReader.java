package dev.souk.retrieval.ingestion;

import java.io.IOException;
import java.io.InputStream;

/** Splits a file into raw records; what cannot be split off is rejected and the rest read on. */
interface RawReader {
    /**
     * Reads to the end.
     *
     * @throws IOException if the stream itself breaks
     */
    void read(String file, InputStream stream, RawSink sink) throws IOException;
}
