package dev.souk.contracts.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A value of {@code souk.catalogue}. Items are keyed {@code shopId/itemId}, an item that is gone is a tombstone; the schema,
 * keyed {@code shopId/}, follows the last item of an import, so whoever reads it has all of that version before it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "record")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CatalogueItem.class, name = "item"),
    @JsonSubTypes.Type(value = CatalogueSchema.class, name = "schema")
})
public sealed interface CatalogueRecord permits CatalogueItem, CatalogueSchema {
    /** The shop whose record this is. */
    String shopId();
}
