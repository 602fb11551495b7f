package dev.souk.retrieval.ingestion;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.fact.Fact;
import java.util.List;

/**
 * What a file became.
 *
 * @param facts relations, reviews and policies; attributes are facts of their items and not repeated
 * @param rejections the records left out, in the file's order
 */
public record ImportedCatalogue(
        List<CatalogueItem> items, List<Fact> facts, CatalogueSchema schema, List<Rejection> rejections) {
    public ImportedCatalogue {
        items = List.copyOf(items);
        facts = List.copyOf(facts);
        rejections = List.copyOf(rejections);
    }
}
