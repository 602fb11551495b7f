package dev.souk.contracts.knowledge;

import java.util.Objects;

/**
 * A {@link Candidate} whose record the asker holds.
 *
 * @param score as a candidate's
 */
public record Hit(String itemId, double score) {
    public Hit {
        Objects.requireNonNull(itemId, "itemId");
    }
}
