package dev.souk.retrieval.index;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.retrieval.columns.CategoryTable;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;

/** How items become documents, and which number each item and each text has in doc values. Thread-safe. */
final class ItemDocuments {
    static final String KEY = "key";
    static final String ITEM = "item";
    static final String TEXT = "text";
    static final String MODEL_NUMBERS = "models";
    static final String STORED_ITEM = "json";
    static final String STORED_TEXT = "meaning";
    static final String STORED_ORDINAL = "ordinal";
    static final String STORED_LANGUAGE = "language";

    private final Ordinals items = new Ordinals();
    private final Map<String, Ordinals> textsOfItems = new ConcurrentHashMap<>();
    private final Ordinals texts = new Ordinals();

    static String key(String shopId, String itemId) {
        return shopId + "/" + itemId;
    }

    Ordinals texts() {
        return texts;
    }

    Document document(CatalogueItem item, ItemFields fields) {
        int ordinal = items.of(key(item.shopId(), item.itemId()));
        Document document = new Document();
        document.add(new StringField(KEY, key(item.shopId(), item.itemId()), Field.Store.YES));
        document.add(new NumericDocValuesField(ITEM, ordinal));
        document.add(new StoredField(STORED_ORDINAL, ordinal));
        document.add(new StoredField(STORED_ITEM, KeptCatalogue.bytes(item)));
        for (String language : fields.languages()) {
            document.add(new TextField(
                    ItemFields.in(ItemFields.NAME, language), fields.name(item, language), Field.Store.NO));
            document.add(new TextField(
                    ItemFields.in(ItemFields.BODY, language), fields.body(item, language), Field.Store.NO));
        }
        ModelNumbers.of(item).forEach(number -> document.add(new StringField(MODEL_NUMBERS, number, Field.Store.NO)));
        return document;
    }

    /** Notes the text by which an item is embedded in a language. */
    void means(CatalogueItem item, String language, String text) {
        textsOfItems
                .computeIfAbsent(language, _ -> new Ordinals())
                .restore(key(item.shopId(), item.itemId()), texts.of(text));
    }

    int[] itemOrdinals(CategoryTable table) {
        return items.rows(
                table, row -> key(table.item(row).shopId(), table.item(row).itemId()));
    }

    int[] textOrdinals(CategoryTable table, String language) {
        Ordinals cached = textsOfItems.computeIfAbsent(language, _ -> new Ordinals());
        return cached.rows(
                table, row -> key(table.item(row).shopId(), table.item(row).itemId()));
    }

    /**
     * Takes over the numbers that an earlier process gave.
     *
     * @param embedded told the language and the text of each vector
     */
    void restore(IndexReader reader, BiConsumer<String, String> embedded) throws IOException {
        StoredFields stored = reader.storedFields();
        Bits live = MultiBits.getLiveDocs(reader);
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            if (live == null || live.get(doc)) {
                restore(stored.document(doc, Set.of(KEY, STORED_ORDINAL, STORED_TEXT, STORED_LANGUAGE)), embedded);
            }
        }
    }

    private void restore(Document document, BiConsumer<String, String> embedded) {
        IndexableField ordinal = document.getField(STORED_ORDINAL);
        String text = document.get(STORED_TEXT);
        if (ordinal == null) {
            return;
        }
        int number = ordinal.numericValue().intValue();
        if (text == null) {
            items.restore(document.get(KEY), number);
        } else {
            texts.restore(text, number);
            embedded.accept(document.get(STORED_LANGUAGE), text);
        }
    }
}
