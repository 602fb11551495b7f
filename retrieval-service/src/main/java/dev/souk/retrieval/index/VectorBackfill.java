package dev.souk.retrieval.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.SearcherManager;

/** Brings vectors in behind the text: distinct texts wait in a queue until one thread embeds them, a batch at a time. Thread-safe. */
final class VectorBackfill implements Backfill {
    private static final int BATCH = 32;
    private static final int REFRESH_EVERY = 4096;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Ordinals texts;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Map<String, Boolean> started = new ConcurrentHashMap<>();
    private final AtomicInteger embedded = new AtomicInteger();
    private final AtomicInteger total = new AtomicInteger();
    private volatile boolean stopped;

    VectorBackfill(IndexWriter writer, SearcherManager searchers, Ordinals texts) {
        this.writer = writer;
        this.searchers = searchers;
        this.texts = texts;
    }

    static String field(Meaning meaning) {
        return "vector_" + meaning.language();
    }

    /** Queues a text unless it has been or will be embedded. */
    void expect(Meaning meaning, String text) {
        if (known.add(meaning.language() + "/" + text)) {
            total.incrementAndGet();
            waiting.add(new Waiting(meaning, text));
        }
    }

    /** Forgets what was embedded and what waits. */
    synchronized void forget() {
        waiting.clear();
        known.clear();
        started.clear();
        embedded.set(0);
        total.set(0);
    }

    /** Takes note of a text whose vector an earlier process made. */
    void restore(String language, String text) {
        known.add(language + "/" + text);
        started.put(language, true);
        total.incrementAndGet();
        embedded.incrementAndGet();
    }

    @Override
    public synchronized boolean run() {
        int before = embedded.get();
        int sinceRefresh = 0;
        while (!stopped && !waiting.isEmpty()) {
            List<Waiting> batch = batch();
            add(batch);
            sinceRefresh += batch.size();
            if (sinceRefresh >= REFRESH_EVERY || waiting.isEmpty()) {
                refresh();
                batch.forEach(one -> started.put(one.meaning().language(), true));
                sinceRefresh = 0;
            }
        }
        return embedded.get() > before;
    }

    private List<Waiting> batch() {
        List<Waiting> batch = new ArrayList<>(BATCH);
        Waiting first = waiting.peek();
        while (first != null && batch.size() < BATCH) {
            Waiting next = waiting.peek();
            if (next == null || !next.meaning().equals(first.meaning())) {
                break;
            }
            batch.add(next);
            waiting.poll();
        }
        return batch;
    }

    private void add(List<Waiting> batch) {
        Meaning meaning = batch.getFirst().meaning();
        List<float[]> vectors =
                meaning.texts().embed(batch.stream().map(Waiting::text).toList());
        try {
            for (int i = 0; i < vectors.size(); i++) {
                Document document = document(meaning, batch.get(i).text(), vectors.get(i));
                writer.updateDocument(new Term(ItemDocuments.KEY, document.get(ItemDocuments.KEY)), document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("vectors cannot be indexed", e);
        }
        embedded.addAndGet(batch.size());
    }

    private Document document(Meaning meaning, String text, float[] vector) {
        int ordinal = texts.of(text);
        Document document = new Document();
        document.add(
                new StringField(ItemDocuments.KEY, "\u0000" + meaning.language() + "/" + ordinal, Field.Store.YES));
        document.add(new NumericDocValuesField(ItemDocuments.TEXT, ordinal));
        document.add(new StoredField(ItemDocuments.STORED_ORDINAL, ordinal));
        document.add(new StoredField(ItemDocuments.STORED_TEXT, text));
        document.add(new StoredField(ItemDocuments.STORED_LANGUAGE, meaning.language()));
        document.add(new KnnFloatVectorField(field(meaning), vector, VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    private void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("vectors cannot be made searchable", e);
        }
    }

    /** Whether the language has any vectors yet. */
    boolean started(String language) {
        return started.containsKey(language);
    }

    @Override
    public int embedded() {
        return embedded.get();
    }

    @Override
    public int total() {
        return total.get();
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    private record Waiting(Meaning meaning, String text) {}
}
