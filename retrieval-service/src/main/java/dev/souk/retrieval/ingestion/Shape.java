package dev.souk.retrieval.ingestion;

import java.util.function.Consumer;

/** How a file's records spell a product. */
interface Shape {
    /**
     * Reads one record.
     *
     * @param statements takes what the record says beyond attributes
     * @throws RejectedRecord if it is no product
     */
    Draft read(RawRecord raw, Consumer<Statement> statements) throws RejectedRecord;
}
