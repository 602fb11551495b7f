package dev.souk.retrieval.ingestion;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import java.util.Map;

/**
 * A product read from one record, before what only the whole file shows is known: brands, units, duplicates.
 *
 * @param identity the id, or what an id is made of
 */
record Draft(
        Identity identity,
        String category,
        Map<String, ItemText> texts,
        Map<String, AttributeValue> attributes,
        ItemSource source) {
    Draft {
        texts = Map.copyOf(texts);
        attributes = Map.copyOf(attributes);
    }

    /** How a product is told from others. */
    sealed interface Identity {
        /** The file gives it. */
        record Given(String id) implements Identity {}

        /**
         * It follows from the record's content.
         *
         * @param product hash of all fields but the prices
         * @param offer hash of all fields
         */
        record OfContent(String product, String offer) implements Identity {}
    }
}
