package dev.souk.retrieval.index;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.columns.Matches;
import dev.souk.retrieval.search.Leg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One Lucene index of all shops: a document an item with BM25 text per language and model numbers, a document a distinct text with its vector. The
 * commit holds where the topics were read to and which models made the vectors. Many threads may search while one writes.
 */
public final class LuceneIndex implements SearchIndex {
    private static final String MODEL = "model.";
    private static final String IDENTITY = "identity.";
    private static final String OFFSET = "offset.";
    private static final int BUFFER_MEGABYTES = 48;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ItemDocuments documents = new ItemDocuments();
    private final List<Meaning> meanings;
    private final Map<String, String> committed = new HashMap<>();
    private final VectorBackfill backfill;

    private LuceneIndex(Directory directory, List<Meaning> meanings) throws IOException {
        this.directory = directory;
        this.meanings = List.copyOf(meanings);
        this.writer = new IndexWriter(
                directory,
                new IndexWriterConfig(Analysis.analyzer())
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setSimilarity(new BM25Similarity())
                        .setCommitOnClose(false));
        this.searchers = new SearcherManager(writer, null);
        this.backfill = new VectorBackfill(writer, searchers, documents.texts());
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> committed.put(entry.getKey(), entry.getValue()));
        }
    }

    /** An index that is gone when it is closed. */
    public static LuceneIndex inMemory(List<Meaning> meanings) {
        return open(new ByteBuffersDirectory(), meanings);
    }

    /**
     * An index kept in a folder.
     *
     * @throws ModelMismatch if its vectors were made by another model
     */
    public static LuceneIndex in(Path folder, List<Meaning> meanings) {
        try {
            return open(FSDirectory.open(folder), meanings);
        } catch (IOException e) {
            throw new UncheckedIOException("the index in " + folder + " cannot be opened", e);
        }
    }

    private static LuceneIndex open(Directory directory, List<Meaning> meanings) {
        try {
            if (DirectoryReader.indexExists(directory)) {
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    ModelMismatch.check(reader.getIndexCommit().getUserData(), MODEL, meanings);
                }
            }
            LuceneIndex index = new LuceneIndex(directory, meanings);
            index.restoreOrdinals();
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be opened", e);
        }
    }

    private void restoreOrdinals() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            documents.restore(searcher.getIndexReader(), backfill::restore);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public KeptCatalogue kept() {
        return withSearcher(KeptCatalogue::read);
    }

    @Override
    public void update(Catalogue catalogue, Collection<CatalogueItem> changed, Collection<String> removed) {
        CatalogueSchema schema = catalogue.schema();
        try {
            ItemFields fields = new ItemFields(schema);
            for (String itemId : removed) {
                writer.deleteDocuments(new Term(ItemDocuments.KEY, ItemDocuments.key(schema.shopId(), itemId)));
            }
            for (CatalogueItem item : changed) {
                Term key = new Term(ItemDocuments.KEY, ItemDocuments.key(item.shopId(), item.itemId()));
                writer.updateDocument(key, documents.document(item, fields));
            }
            writer.updateDocument(
                    new Term(ItemDocuments.KEY, ItemDocuments.key(schema.shopId(), "")),
                    KeptCatalogue.document(schema));
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("items of " + schema.shopId() + " cannot be indexed", e);
        }
        restore(catalogue);
    }

    @Override
    public Backfill backfill() {
        return backfill;
    }

    @Override
    public void restore(Catalogue catalogue) {
        ItemFields fields = new ItemFields(catalogue.schema());
        for (Meaning meaning : meanings) {
            for (CatalogueItem item : catalogue.items().values()) {
                String text = fields.meaning(item, meaning.language());
                if (!text.isEmpty()) {
                    documents.means(item, meaning.language(), text);
                    backfill.expect(meaning, text);
                }
            }
        }
    }

    @Override
    public void commit(Map<String, Long> offsets, Map<String, String> identity) {
        identity.forEach((topic, id) -> committed.put(IDENTITY + topic, id));
        offsets.forEach((topic, offset) -> committed.put(OFFSET + topic, Long.toString(offset)));
        meanings.forEach(meaning -> committed.put(MODEL + meaning.language(), meaning.signature()));
        try {
            writer.setLiveCommitData(Map.copyOf(committed).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be committed", e);
        }
    }

    @Override
    public long offset(String topic) {
        return Long.parseLong(committed.getOrDefault(OFFSET + topic, "0"));
    }

    @Override
    public String identity(String topic) {
        return committed.getOrDefault(IDENTITY + topic, "");
    }

    @Override
    public void reset() {
        try {
            writer.deleteAll();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be emptied", e);
        }
        committed.clear();
        backfill.forget();
    }

    @Override
    public List<Leg> search(Catalogue catalogue, Matches within, String words, String language, int depth) {
        return withSearcher(searcher -> {
            LegSearch search = new LegSearch(searcher, writer.getAnalyzer(), documents, within);
            List<Leg> legs = new ArrayList<>();
            legs.add(search.words(Analysis.normal(language, words), language, depth));
            legs.add(search.modelNumbers(words, depth));
            for (Meaning meaning : meanings) {
                if (meaning.language().equals(language) && backfill.started(language)) {
                    legs.add(search.near(meaning, Analysis.normal(language, words), depth));
                }
            }
            return legs;
        });
    }

    private <T> T withSearcher(SearcherUse<T> use) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return use.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be searched", e);
        }
    }

    @Override
    public void close() {
        try {
            backfill.stop();
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be closed", e);
        }
    }

    private interface SearcherUse<T> {
        T with(IndexSearcher searcher) throws IOException;
    }
}
