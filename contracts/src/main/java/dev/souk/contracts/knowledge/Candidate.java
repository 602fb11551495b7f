package dev.souk.contracts.knowledge;

import dev.souk.contracts.catalogue.CatalogueItem;
import java.util.Objects;

/**
 * An item that meets the need.
 *
 * @param score of the search, higher is better, comparable within one reply
 */
public record Candidate(CatalogueItem item, double score) {
    public Candidate {
        Objects.requireNonNull(item, "item");
    }
}
