package dev.souk.retrieval.qdrant;

import static dev.souk.retrieval.qdrant.QdrantCalls.await;
import static io.qdrant.client.ConditionFactory.match;
import static io.qdrant.client.ConditionFactory.matchKeyword;

import dev.souk.retrieval.index.Meaning;
import dev.souk.retrieval.index.ModelMismatch;
import dev.souk.retrieval.search.SearchUnavailable;
import io.qdrant.client.PointIdFactory;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.ValueFactory;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.Distance;
import io.qdrant.client.grpc.Collections.Modifier;
import io.qdrant.client.grpc.Collections.PayloadSchemaType;
import io.qdrant.client.grpc.Collections.SparseVectorConfig;
import io.qdrant.client.grpc.Collections.SparseVectorParams;
import io.qdrant.client.grpc.Collections.VectorParams;
import io.qdrant.client.grpc.Collections.VectorParamsMap;
import io.qdrant.client.grpc.Collections.VectorsConfig;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Common.PointId;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.ScrollResponse;
import io.qdrant.client.grpc.Points.UpsertPoints;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The one collection of all shops: made when it is not there, refused when other models made its vectors. Thread-safe. */
final class CatalogueCollection {
    private static final String MODEL = "model.";
    private static final int PAGE = 1000;

    private final QdrantClient client;
    private final QdrantSettings settings;

    private CatalogueCollection(QdrantClient client, QdrantSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /**
     * Opens the collection.
     *
     * @throws ModelMismatch if its vectors were made by another model
     * @throws SearchUnavailable if Qdrant does not answer
     */
    static CatalogueCollection open(QdrantClient client, QdrantSettings settings, List<Meaning> meanings) {
        CatalogueCollection collection = new CatalogueCollection(client, settings);
        if (!collection.exists()) {
            collection.create(meanings);
        }
        collection.check(meanings);
        return collection;
    }

    private boolean exists() {
        return await(client.collectionExistsAsync(name(), settings.writeTimeout()), "asking for " + name());
    }

    private void create(List<Meaning> meanings) {
        VectorParamsMap.Builder dense = VectorParamsMap.newBuilder();
        CreateCollection.Builder create = CreateCollection.newBuilder().setCollectionName(name());
        for (Meaning meaning : meanings) {
            dense.putMap(
                    meaning.language(),
                    VectorParams.newBuilder()
                            .setSize(meaning.texts().dimension())
                            .setDistance(Distance.Cosine)
                            .build());
            create.putMetadata(MODEL + meaning.language(), ValueFactory.value(meaning.signature()));
        }
        SparseVectorParams rareWeighsMore =
                SparseVectorParams.newBuilder().setModifier(Modifier.Idf).build();
        create.setVectorsConfig(VectorsConfig.newBuilder().setParamsMap(dense))
                .setSparseVectorsConfig(SparseVectorConfig.newBuilder()
                        .putMap(PointShape.WORDS, rareWeighsMore)
                        .putMap(PointShape.NUMBERS, rareWeighsMore));
        try {
            await(client.createCollectionAsync(create.build(), settings.writeTimeout()), "making " + name());
        } catch (SearchUnavailable lost) {
            if (exists()) {
                return; // another process was faster
            }
            throw lost;
        }
        for (String field : List.of(PointShape.SHOP, PointShape.CATEGORY)) {
            await(
                    client.createPayloadIndexAsync(
                            name(), field, PayloadSchemaType.Keyword, null, true, null, settings.writeTimeout()),
                    "indexing " + field);
        }
    }

    private void check(List<Meaning> meanings) {
        Map<String, String> recorded = new HashMap<>();
        await(client.getCollectionInfoAsync(name(), settings.writeTimeout()), "reading of " + name())
                .getConfig()
                .getMetadataMap()
                .forEach((key, model) -> recorded.put(key, model.getStringValue()));
        ModelMismatch.check(recorded, MODEL, meanings);
    }

    String name() {
        return settings.collection();
    }

    /** Writes points, found when this returns. */
    void write(List<PointStruct> points) {
        UpsertPoints upsert = UpsertPoints.newBuilder()
                .setCollectionName(name())
                .setWait(true)
                .addAllPoints(points)
                .build();
        await(client.upsertAsync(upsert, settings.writeTimeout()), "writing of " + points.size() + " points");
    }

    void forget(String shopId, Collection<String> itemIds) {
        List<PointId> ids = itemIds.stream()
                .map(itemId -> PointShape.pointId(shopId, itemId))
                .toList();
        if (!ids.isEmpty()) {
            await(client.deleteAsync(name(), ids, settings.writeTimeout()), "deleting of " + ids.size() + " points");
        }
    }

    /** Tells every point of a shop, without its vectors. */
    void read(String shopId, Consumer<RetrievedPoint> points) {
        ScrollPoints.Builder scroll = ScrollPoints.newBuilder()
                .setCollectionName(name())
                .setFilter(Filter.newBuilder().addMust(matchKeyword(PointShape.SHOP, shopId)))
                .setWithPayload(WithPayloadSelectorFactory.enable(true))
                .setLimit(PAGE);
        boolean more = true;
        while (more) {
            ScrollResponse page =
                    await(client.scrollAsync(scroll.build(), settings.writeTimeout()), "reading of " + shopId);
            page.getResultList().forEach(points);
            more = page.hasNextPageOffset();
            scroll.setOffset(more ? page.getNextPageOffset() : PointIdFactory.id(0));
        }
    }

    /** How many points have their vectors. */
    int embedded() {
        Filter having =
                Filter.newBuilder().addMust(match(PointShape.EMBEDDED, true)).build();
        return Math.toIntExact(
                await(client.countAsync(name(), having, true, settings.searchTimeout()), "counting of vectors"));
    }
}
