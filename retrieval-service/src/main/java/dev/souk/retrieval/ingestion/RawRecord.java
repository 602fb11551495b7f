package dev.souk.retrieval.ingestion;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.contracts.catalogue.ItemSource;

/**
 * A record as the file has it.
 *
 * @param file its name, inside the archive where it was one
 * @param row zero-based place among the file's records
 * @param line one-based line, as an editor counts
 */
public record RawRecord(String file, int row, long line, JsonNode fields) {
    ItemSource source() {
        return new ItemSource(file, row);
    }
}
