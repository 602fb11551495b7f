package dev.souk.retrieval.columns;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One version of a shop's catalogue, laid out for filtering, counting and ordering; immutable, so readers never see half a version. */
public final class Catalogue {
    private final CatalogueSchema schema;
    private final Map<String, CategoryTable> tables;
    private final Map<String, CatalogueItem> items;

    private Catalogue(CatalogueSchema schema, Map<String, CategoryTable> tables, Map<String, CatalogueItem> items) {
        this.schema = schema;
        this.tables = tables;
        this.items = items;
    }

    /** Lays out a version from nothing. */
    public static Catalogue of(CatalogueSchema schema, Collection<CatalogueItem> items) {
        Map<String, CategoryTable> tables = new TreeMap<>();
        items.stream()
                .collect(Collectors.groupingBy(CatalogueItem::category))
                .forEach((category, rows) -> tables.put(category, CategoryTable.of(category, rows)));
        Map<String, CatalogueItem> byId = HashMap.newHashMap(items.size());
        items.forEach(item -> byId.put(item.itemId(), item));
        return new Catalogue(schema, tables, byId);
    }

    public CatalogueSchema schema() {
        return schema;
    }

    public long version() {
        return schema.version();
    }

    public int size() {
        return items.size();
    }

    public Optional<CatalogueItem> item(String itemId) {
        return Optional.ofNullable(items.get(itemId));
    }

    /** All items by id. */
    public Map<String, CatalogueItem> items() {
        return items;
    }

    /** The tables, by category. */
    public List<CategoryTable> tables() {
        return List.copyOf(tables.values());
    }
}
