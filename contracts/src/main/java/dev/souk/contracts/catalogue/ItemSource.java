package dev.souk.contracts.catalogue;

import java.util.Objects;

/**
 * The raw record an item came from: what a checker reads to see whether an answer is true.
 *
 * @param file the file's name, inside the archive where it was one
 * @param row the record's zero-based place in the file
 */
public record ItemSource(String file, int row) {
    public ItemSource {
        Objects.requireNonNull(file, "file");
    }
}
