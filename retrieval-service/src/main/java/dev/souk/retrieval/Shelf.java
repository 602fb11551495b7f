package dev.souk.retrieval;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.catalogue.CategoryDefinition;
import dev.souk.contracts.fact.Fact;
import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.facts.FactBook;
import dev.souk.retrieval.index.SearchIndex;
import dev.souk.retrieval.ingestion.ImportedCatalogue;
import dev.souk.retrieval.ingestion.VersionChange;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One shop's catalogue: the version that is found, and what has come for the next. Writers take turns; readers never wait. */
final class Shelf {
    private final SearchIndex index;
    private final Map<String, CatalogueItem> items = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> removed = new HashSet<>();
    private final Map<String, Fact> statements = new LinkedHashMap<>();
    private volatile Catalogue catalogue;
    private volatile @Nullable FactBook book;

    Shelf(String shopId, SearchIndex index) {
        this.index = index;
        this.catalogue = nothing(shopId);
    }

    static Catalogue nothing(String shopId) {
        return Catalogue.of(new CatalogueSchema(shopId, 0, "USD", List.of(), List.of(), 0), List.of());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    FactBook facts() {
        FactBook known = book;
        return known == null ? bind() : known;
    }

    private synchronized FactBook bind() {
        FactBook fresh = FactBook.of(statements.values());
        book = fresh;
        return fresh;
    }

    synchronized void put(CatalogueItem item) {
        if (!item.equals(items.put(item.itemId(), item))) {
            changed.add(item.itemId());
            removed.remove(item.itemId());
        }
    }

    synchronized void removeItem(String itemId) {
        if (items.remove(itemId) != null) {
            removed.add(itemId);
            changed.remove(itemId);
        }
    }

    synchronized void put(Fact fact) {
        statements.put(fact.factId(), fact);
        book = null;
    }

    synchronized void removeFact(String factId) {
        statements.remove(factId);
        book = null;
    }

    /** Takes a whole import in: what it does not have, of what it is about, is removed. */
    synchronized void apply(ImportedCatalogue imported) {
        VersionChange change = VersionChange.between(catalogue, facts(), imported);
        String prefix = imported.schema().shopId() + "/";
        for (VersionChange.Change one : change.records()) {
            String id = one.key().substring(prefix.length());
            switch (one.value()) {
                case CatalogueItem item -> put(item);
                case Fact fact -> put(fact);
                case null, default -> {
                    if (one.isFact()) {
                        removeFact(id);
                    } else {
                        removeItem(id);
                    }
                }
            }
        }
        change.schema().ifPresent(this::publish);
    }

    /** Indexes what changed, then lets the version be found. */
    synchronized void publish(CatalogueSchema schema) {
        boolean relabelled = !words(schema).equals(words(catalogue.schema()));
        Collection<CatalogueItem> toIndex = relabelled
                ? List.copyOf(items.values())
                : changed.stream().map(items::get).toList();
        Catalogue fresh = lay(schema);
        index.update(fresh, toIndex, removed);
        replace(fresh);
    }

    /** What the schema calls things, which is indexed with every item. */
    private static List<CategoryDefinition> words(CatalogueSchema schema) {
        return schema.categories().stream()
                .map(category ->
                        new CategoryDefinition(category.category(), category.labels(), category.attributes(), 0))
                .toList();
    }

    /** Lets a version be found that the index already has. */
    synchronized void restore(CatalogueSchema schema) {
        Catalogue fresh = lay(schema);
        index.restore(fresh);
        replace(fresh);
    }

    private Catalogue lay(CatalogueSchema schema) {
        return Catalogue.of(schema, List.copyOf(items.values()));
    }

    private void replace(Catalogue fresh) {
        changed.clear();
        removed.clear();
        catalogue = fresh;
    }
}
