package dev.souk.retrieval;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.contracts.fact.Fact;
import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.facts.FactBook;
import dev.souk.retrieval.index.Backfill;
import dev.souk.retrieval.index.KeptCatalogue;
import dev.souk.retrieval.index.LuceneIndex;
import dev.souk.retrieval.index.Meaning;
import dev.souk.retrieval.index.SearchIndex;
import dev.souk.retrieval.ingestion.ImportedCatalogue;
import dev.souk.retrieval.search.Legs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The catalogues of all shops, searchable. Items and tombstones gather until the schema that ends their version comes; then the version is laid out and
 * takes the place of the one before at once. Vectors follow behind, see {@link #vectors()}. Many threads may read while others write.
 */
public final class CatalogueIndex implements AutoCloseable {
    private final SearchIndex index;
    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

    private CatalogueIndex(SearchIndex index) {
        this.index = index;
        KeptCatalogue kept = index.kept();
        kept.items().forEach(this::put);
        kept.schemas().forEach(schema -> shelf(schema.shopId()).restore(schema));
    }

    /** An index that is gone when it is closed, without vectors. */
    public static CatalogueIndex inMemory() {
        return inMemory(List.of());
    }

    /** An index that is gone when it is closed, with vectors in these languages. */
    public static CatalogueIndex inMemory(List<Meaning> meanings) {
        return new CatalogueIndex(LuceneIndex.inMemory(meanings));
    }

    /** An index kept in a folder, with what an earlier process committed to it. */
    public static CatalogueIndex in(Path folder, List<Meaning> meanings) {
        return new CatalogueIndex(LuceneIndex.in(folder, meanings));
    }

    /** Catalogues whose text and vectors are searched in an index; closed with it. */
    public static CatalogueIndex over(SearchIndex index) {
        return new CatalogueIndex(index);
    }

    /** Takes a whole import as the shop's catalogue: what it does not have is removed; a file without products leaves them be. */
    public void apply(ImportedCatalogue imported) {
        shelf(imported.schema().shopId()).apply(imported);
    }

    /** Takes an item into the version to come. */
    public void put(CatalogueItem item) {
        shelf(item.shopId()).put(item);
    }

    /** Takes an item out of the version to come. */
    public void removeItem(String shopId, String itemId) {
        shelf(shopId).removeItem(itemId);
    }

    /** Ends a version: from now on it is what is found. */
    public void publish(CatalogueSchema schema) {
        shelf(schema.shopId()).publish(schema);
    }

    /** Takes a fact in; found at once. */
    public void put(Fact fact) {
        shelf(fact.shopId()).put(fact);
    }

    /** Takes a fact out. */
    public void removeFact(String shopId, String factId) {
        shelf(shopId).removeFact(factId);
    }

    /** The shop's catalogue now; one of version 0 with nothing in it where there is none. */
    public Catalogue catalogue(String shopId) {
        Shelf shelf = shelves.get(shopId);
        return shelf == null ? Shelf.nothing(shopId) : shelf.catalogue();
    }

    /** The shop's facts now. */
    public FactBook facts(String shopId) {
        Shelf shelf = shelves.get(shopId);
        return shelf == null ? FactBook.empty() : shelf.facts();
    }

    /** The texts that wait for their vectors; {@link Backfill#run} makes them on the calling thread. */
    public Backfill vectors() {
        return index.backfill();
    }

    Legs legs() {
        return index;
    }

    /** Makes what was written last. */
    public void commit() {
        index.commit(Map.of(), Map.of());
    }

    /** Makes what was written last, with where the topic of that identity was read to. */
    public void commit(String topic, String identity, long offset) {
        index.commit(Map.of(topic, offset), Map.of(topic, identity));
    }

    /**
     * From where on a topic is to be read. If another topic of that name was read before, all that was learnt from it is forgotten first.
     *
     * @return the offset; 0 where nothing was read yet or is remembered
     */
    public long offset(String topic, String identity) {
        if (index.offset(topic) > 0 && !index.identity(topic).equals(identity)) {
            shelves.clear();
            index.reset();
        }
        return index.offset(topic);
    }

    /** Where a topic was read to at the last commit, 0 where it never was. */
    public long offset(String topic) {
        return index.offset(topic);
    }

    private Shelf shelf(String shopId) {
        return shelves.computeIfAbsent(shopId, fresh -> new Shelf(fresh, index));
    }

    @Override
    public void close() {
        index.close();
    }
}
