package dev.souk.retrieval.qdrant;

import static io.qdrant.client.PointIdFactory.id;
import static io.qdrant.client.ValueFactory.value;
import static io.qdrant.client.VectorFactory.vector;
import static io.qdrant.client.VectorsFactory.namedVectors;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.retrieval.index.ItemFields;
import dev.souk.retrieval.index.Meaning;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.Vector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * How an item is a point: its id is made of the shop's and its own, its payload says where it belongs and what its words and texts were when it was
 * written, so that whoever comes later sees what to write anew. Thread-safe.
 */
final class PointShape {
    static final String WORDS = "words";
    static final String NUMBERS = "numbers";
    static final String SHOP = "shop";
    static final String CATEGORY = "category";
    static final String ITEM = "item";
    static final String SAID = "said";
    static final String EMBEDDED = "embedded";

    private final SparseWords sparse = new SparseWords();
    private final List<Meaning> meanings;

    PointShape(List<Meaning> meanings) {
        this.meanings = List.copyOf(meanings);
    }

    static PointId pointId(String shopId, String itemId) {
        return id(UUID.nameUUIDFromBytes((shopId + "/" + itemId).getBytes(StandardCharsets.UTF_8)));
    }

    static String text(RetrievedPoint point, String payload) {
        return point.getPayloadOrThrow(payload).getStringValue();
    }

    SparseWords sparse() {
        return sparse;
    }

    /** An item as it is to be written, its vectors not yet made. */
    Draft draft(CatalogueItem item, ItemFields fields) {
        Map<String, String> texts = new HashMap<>();
        for (Meaning meaning : meanings) {
            String text = fields.meaning(item, meaning.language());
            if (!text.isEmpty()) {
                texts.put(meaning.language(), text);
            }
        }
        return new Draft(item, sparse.of(item, fields), SparseWords.numbers(item), texts);
    }

    /** The points of some drafts with the vectors of their texts, each language's made at once. */
    List<PointStruct> embedded(List<Draft> drafts) {
        List<Map<String, Vector>> vectors = new ArrayList<>();
        drafts.forEach(draft -> vectors.add(draft.sparseVectors()));
        for (Meaning meaning : meanings) {
            List<Integer> having = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < drafts.size(); i++) {
                String text = drafts.get(i).texts().get(meaning.language());
                if (text != null) {
                    having.add(i);
                    texts.add(text);
                }
            }
            List<float[]> made = texts.isEmpty() ? List.of() : meaning.texts().embed(texts);
            for (int i = 0; i < made.size(); i++) {
                vectors.get(having.get(i)).put(meaning.language(), vector(made.get(i)));
            }
        }
        List<PointStruct> points = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            points.add(drafts.get(i).point(vectors.get(i), true));
        }
        return points;
    }

    /**
     * An item about to be a point.
     *
     * @param words its words' weights
     * @param numbers its model numbers
     * @param texts what is embedded of it, by language
     */
    record Draft(
            CatalogueItem item, Map<Integer, Float> words, Map<Integer, Float> numbers, Map<String, String> texts) {
        /** What tells these words and texts from others. */
        String said() {
            String all = item.category() + words + numbers + new TreeMap<>(texts);
            return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
        }

        /** The point without vectors of meaning. */
        PointStruct worded() {
            return point(sparseVectors(), false);
        }

        private Map<String, Vector> sparseVectors() {
            Map<String, Vector> vectors = new HashMap<>();
            putSparse(vectors, WORDS, words);
            putSparse(vectors, NUMBERS, numbers);
            return vectors;
        }

        private static void putSparse(Map<String, Vector> vectors, String name, Map<Integer, Float> weights) {
            if (!weights.isEmpty()) {
                vectors.put(name, vector(List.copyOf(weights.values()), List.copyOf(weights.keySet())));
            }
        }

        private PointStruct point(Map<String, Vector> vectors, boolean embedded) {
            return PointStruct.newBuilder()
                    .setId(pointId(item.shopId(), item.itemId()))
                    .setVectors(namedVectors(vectors))
                    .putPayload(SHOP, value(item.shopId()))
                    .putPayload(CATEGORY, value(item.category()))
                    .putPayload(ITEM, value(item.itemId()))
                    .putPayload(SAID, value(said()))
                    .putPayload(EMBEDDED, value(embedded))
                    .build();
        }
    }
}
