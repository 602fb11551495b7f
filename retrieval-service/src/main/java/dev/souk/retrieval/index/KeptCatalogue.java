package dev.souk.retrieval.index;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.CatalogueSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The items and schemas that an index keeps as they came. */
public record KeptCatalogue(List<CatalogueItem> items, List<CatalogueSchema> schemas) {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String STORED_SCHEMA = "schema";

    public KeptCatalogue {
        items = List.copyOf(items);
        schemas = List.copyOf(schemas);
    }

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException("not written as JSON: " + value, e);
        }
    }

    static Document document(CatalogueSchema schema) {
        Document document = new Document();
        document.add(new StringField(ItemDocuments.KEY, ItemDocuments.key(schema.shopId(), ""), Field.Store.YES));
        document.add(new StoredField(STORED_SCHEMA, bytes(schema)));
        return document;
    }

    static KeptCatalogue read(IndexSearcher searcher) throws IOException {
        List<CatalogueItem> items = new ArrayList<>();
        List<CatalogueSchema> schemas = new ArrayList<>();
        IndexReader reader = searcher.getIndexReader();
        StoredFields stored = reader.storedFields();
        Bits live = MultiBits.getLiveDocs(reader);
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            if (live == null || live.get(doc)) {
                Document document = stored.document(doc, Set.of(ItemDocuments.STORED_ITEM, STORED_SCHEMA));
                read(document.getBinaryValue(ItemDocuments.STORED_ITEM), CatalogueItem.class, items);
                read(document.getBinaryValue(STORED_SCHEMA), CatalogueSchema.class, schemas);
            }
        }
        return new KeptCatalogue(items, schemas);
    }

    private static <T> void read(@Nullable BytesRef json, Class<T> type, List<T> into) throws IOException {
        if (json != null) {
            into.add(MAPPER.readValue(json.bytes, json.offset, json.length, type));
        }
    }
}
