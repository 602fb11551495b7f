package dev.souk.contracts.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A category and the attributes its items have.
 *
 * @param category its id: for a file-per-category catalogue the name of the file
 * @param labels language → its names, the first for display, the rest synonyms
 * @param items how many items it has in this version
 */
public record CategoryDefinition(
        String category, Map<String, List<String>> labels, List<AttributeDefinition> attributes, int items) {
    public CategoryDefinition {
        Objects.requireNonNull(category, "category");
        labels = InOrder.copyOf(labels);
        attributes = attributes == null ? List.of() : List.copyOf(attributes);
    }
}
