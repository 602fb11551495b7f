package dev.souk.retrieval.ingestion;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.fact.Fact;
import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.facts.FactBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an import changes: only records that are new or different, tombstones for those gone, and the next version's schema if any item or the schema
 * is another. A file without products changes no product, one without policies no policy.
 *
 * @param unchanged items that are as they were
 * @param removed items that are gone
 */
public record VersionChange(List<Change> records, Optional<CatalogueSchema> schema, int unchanged, int removed) {
    public VersionChange {
        records = List.copyOf(records);
    }

    /**
     * A record to publish.
     *
     * @param value an item or a fact, or null for one that is gone
     */
    public record Change(
            boolean isFact, String key, @Nullable Object value) {}

    /** The key of the last record of a fact, if there is one. */
    public Optional<String> lastFact() {
        return records.stream().filter(Change::isFact).map(Change::key).reduce((_, later) -> later);
    }

    /** What leads from what is known to what was imported. */
    public static VersionChange between(Catalogue known, FactBook facts, ImportedCatalogue imported) {
        String shopId = imported.schema().shopId();
        List<Change> changes = new ArrayList<>();
        Map<String, CatalogueItem> items =
                imported.items().stream().collect(Collectors.toMap(CatalogueItem::itemId, Function.identity()));
        int removed = 0;
        for (String gone : items.isEmpty() ? List.<String>of() : known.items().keySet()) {
            if (!items.containsKey(gone)) {
                changes.add(new Change(false, shopId + "/" + gone, null));
                removed++;
            }
        }
        int unchanged = 0;
        for (CatalogueItem item : imported.items()) {
            if (item.equals(known.items().get(item.itemId()))) {
                unchanged++;
            } else {
                changes.add(new Change(false, shopId + "/" + item.itemId(), item));
            }
        }
        CatalogueSchema next = numbered(imported.schema(), known.version());
        boolean same = items.isEmpty() || (changes.isEmpty() && next.equals(known.schema()));
        changes.addAll(factChanges(shopId, facts, imported));
        return new VersionChange(
                changes,
                same ? Optional.empty() : Optional.of(numbered(imported.schema(), known.version() + 1)),
                unchanged,
                removed);
    }

    private static List<Change> factChanges(String shopId, FactBook book, ImportedCatalogue imported) {
        Map<String, Fact> known =
                book.all().stream().collect(Collectors.toMap(Fact::factId, Function.identity(), (first, _) -> first));
        Map<String, Fact> said = imported.facts().stream().collect(Collectors.toMap(Fact::factId, Function.identity()));
        boolean policies = said.values().stream().anyMatch(VersionChange::isPolicy);
        List<Change> changes = new ArrayList<>();
        known.forEach((id, fact) -> {
            boolean covered = isPolicy(fact) ? policies : !imported.items().isEmpty();
            if (covered && !said.containsKey(id)) {
                changes.add(new Change(true, shopId + "/" + id, null));
            }
        });
        said.forEach((id, fact) -> {
            if (!fact.equals(known.get(id))) {
                changes.add(new Change(true, shopId + "/" + id, fact));
            }
        });
        return changes;
    }

    private static boolean isPolicy(Fact fact) {
        return fact.subject().equals(Policy.SHOP);
    }

    private static CatalogueSchema numbered(CatalogueSchema schema, long version) {
        return new CatalogueSchema(
                schema.shopId(), version, schema.currency(), schema.languages(), schema.categories(), schema.items());
    }
}
