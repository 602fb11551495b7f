package dev.souk.retrieval.qdrant;

import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.stub.StreamObserver;
import io.qdrant.client.grpc.Collections.CollectionConfig;
import io.qdrant.client.grpc.Collections.CollectionExists;
import io.qdrant.client.grpc.Collections.CollectionExistsRequest;
import io.qdrant.client.grpc.Collections.CollectionExistsResponse;
import io.qdrant.client.grpc.Collections.CollectionInfo;
import io.qdrant.client.grpc.Collections.CollectionOperationResponse;
import io.qdrant.client.grpc.Collections.CreateCollection;
import io.qdrant.client.grpc.Collections.GetCollectionInfoRequest;
import io.qdrant.client.grpc.Collections.GetCollectionInfoResponse;
import io.qdrant.client.grpc.CollectionsGrpc;
import io.qdrant.client.grpc.Common.Condition;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.BatchResult;
import io.qdrant.client.grpc.Points.CountPoints;
import io.qdrant.client.grpc.Points.CountResponse;
import io.qdrant.client.grpc.Points.CountResult;
import io.qdrant.client.grpc.Points.CreateFieldIndexCollection;
import io.qdrant.client.grpc.Points.DeletePoints;
import io.qdrant.client.grpc.Points.DenseVector;
import io.qdrant.client.grpc.Points.PointStruct;
import io.qdrant.client.grpc.Points.PointsOperationResponse;
import io.qdrant.client.grpc.Points.QueryBatchPoints;
import io.qdrant.client.grpc.Points.QueryBatchResponse;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.RetrievedPoint;
import io.qdrant.client.grpc.Points.ScoredPoint;
import io.qdrant.client.grpc.Points.ScrollPoints;
import io.qdrant.client.grpc.Points.ScrollResponse;
import io.qdrant.client.grpc.Points.SparseVector;
import io.qdrant.client.grpc.Points.UpsertPoints;
import io.qdrant.client.grpc.Points.Vector;
import io.qdrant.client.grpc.PointsGrpc;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A stand-in for a Qdrant server: one collection in memory behind the real protocol, so that the real client can be tested where no server runs. It
 * knows the calls that Souk makes and no others, searches by looking at every point, and says nothing about a server's speed or its approximation.
 */
public final class QdrantStandIn implements AutoCloseable {
    private final Server server;
    private final NavigableMap<String, PointStruct> points = new TreeMap<>();
    private final AtomicInteger written = new AtomicInteger();
    private CreateCollection created = CreateCollection.getDefaultInstance();

    private QdrantStandIn() throws IOException {
        server = Grpc.newServerBuilderForPort(0, InsecureServerCredentials.create())
                .addService(new Collections())
                .addService(new Points())
                .build()
                .start();
    }

    /** Starts one on a free port. */
    public static QdrantStandIn start() throws IOException {
        return new QdrantStandIn();
    }

    public int port() {
        return server.getPort();
    }

    /** How many points have been written, each time counted. */
    public int pointsWritten() {
        return written.get();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static <T> void answer(StreamObserver<T> to, T value) {
        to.onNext(value);
        to.onCompleted();
    }

    /** What concerns the collection. */
    private final class Collections extends CollectionsGrpc.CollectionsImplBase {
        @Override
        public void collectionExists(CollectionExistsRequest request, StreamObserver<CollectionExistsResponse> to) {
            boolean exists = created.getCollectionName().equals(request.getCollectionName());
            answer(
                    to,
                    CollectionExistsResponse.newBuilder()
                            .setResult(CollectionExists.newBuilder().setExists(exists))
                            .build());
        }

        @Override
        public void create(CreateCollection request, StreamObserver<CollectionOperationResponse> to) {
            created = request;
            answer(to, CollectionOperationResponse.newBuilder().setResult(true).build());
        }

        @Override
        public void get(GetCollectionInfoRequest request, StreamObserver<GetCollectionInfoResponse> to) {
            CollectionConfig config = CollectionConfig.newBuilder()
                    .putAllMetadata(created.getMetadataMap())
                    .build();
            answer(
                    to,
                    GetCollectionInfoResponse.newBuilder()
                            .setResult(CollectionInfo.newBuilder().setConfig(config))
                            .build());
        }
    }

    /** What concerns the points. */
    private final class Points extends PointsGrpc.PointsImplBase {
        @Override
        public void createFieldIndex(CreateFieldIndexCollection request, StreamObserver<PointsOperationResponse> to) {
            answer(to, PointsOperationResponse.getDefaultInstance());
        }

        @Override
        public void upsert(UpsertPoints request, StreamObserver<PointsOperationResponse> to) {
            synchronized (points) {
                request.getPointsList()
                        .forEach(point -> points.put(point.getId().getUuid(), point));
            }
            written.addAndGet(request.getPointsCount());
            answer(to, PointsOperationResponse.getDefaultInstance());
        }

        @Override
        public void delete(DeletePoints request, StreamObserver<PointsOperationResponse> to) {
            synchronized (points) {
                request.getPoints().getPoints().getIdsList().forEach(id -> points.remove(id.getUuid()));
            }
            answer(to, PointsOperationResponse.getDefaultInstance());
        }

        @Override
        public void scroll(ScrollPoints request, StreamObserver<ScrollResponse> to) {
            ScrollResponse.Builder page = ScrollResponse.newBuilder();
            List<PointStruct> rest = matching(request.getFilter())
                    .filter(point -> point.getId()
                                    .getUuid()
                                    .compareTo(request.getOffset().getUuid())
                            >= 0)
                    .toList();
            rest.stream()
                    .limit(request.getLimit())
                    .forEach(point -> page.addResult(
                            RetrievedPoint.newBuilder().setId(point.getId()).putAllPayload(point.getPayloadMap())));
            if (rest.size() > request.getLimit()) {
                page.setNextPageOffset(rest.get(request.getLimit()).getId());
            }
            answer(to, page.build());
        }

        @Override
        public void count(CountPoints request, StreamObserver<CountResponse> to) {
            long count = matching(request.getFilter()).count();
            answer(
                    to,
                    CountResponse.newBuilder()
                            .setResult(CountResult.newBuilder().setCount(count))
                            .build());
        }

        @Override
        public void queryBatch(QueryBatchPoints request, StreamObserver<QueryBatchResponse> to) {
            QueryBatchResponse.Builder results = QueryBatchResponse.newBuilder();
            for (QueryPoints query : request.getQueryPointsList()) {
                BatchResult.Builder hits = BatchResult.newBuilder();
                Map<Integer, Double> rarity = rarity(query.getUsing());
                matching(query.getFilter())
                        .filter(point -> point.getVectors().getVectors().containsVectors(query.getUsing()))
                        .map(point -> ScoredPoint.newBuilder()
                                .setId(point.getId())
                                .putAllPayload(point.getPayloadMap())
                                .setScore(score(query, point, rarity))
                                .build())
                        .filter(hit -> query.getQuery().getNearest().hasDense() || hit.getScore() > 0)
                        .sorted(Comparator.comparingDouble(ScoredPoint::getScore)
                                .reversed())
                        .limit(query.getLimit())
                        .forEach(hits::addResult);
                results.addResult(hits);
            }
            answer(to, results.build());
        }
    }

    private Stream<PointStruct> matching(Filter filter) {
        synchronized (points) {
            return List.copyOf(points.values()).stream()
                    .filter(point -> filter.getMustList().stream().allMatch(must -> meets(point, must)));
        }
    }

    private static boolean meets(PointStruct point, Condition must) {
        if (must.hasHasId()) {
            return must.getHasId().getHasIdList().contains(point.getId());
        }
        var match = must.getField().getMatch();
        var value = point.getPayloadOrThrow(must.getField().getKey());
        return switch (match.getMatchValueCase()) {
            case KEYWORD -> value.getStringValue().equals(match.getKeyword());
            case KEYWORDS -> match.getKeywords().getStringsList().contains(value.getStringValue());
            case BOOLEAN -> value.getBoolValue() == match.getBoolean();
            default -> throw new UnsupportedOperationException("the stand-in has no " + match);
        };
    }

    private static float score(QueryPoints query, PointStruct point, Map<Integer, Double> rarity) {
        var nearest = query.getQuery().getNearest();
        Vector vector = point.getVectors().getVectors().getVectorsOrThrow(query.getUsing());
        return nearest.hasDense()
                ? (float) cosine(nearest.getDense(), vector.getDense())
                : (float) overlap(nearest.getSparse(), vector.getSparse(), rarity);
    }

    private static double cosine(DenseVector one, DenseVector other) {
        double dot = 0;
        for (int i = 0; i < one.getDataCount(); i++) {
            dot += one.getData(i) * other.getData(i);
        }
        return dot; // Souk's vectors are of length 1
    }

    private static double overlap(SparseVector query, SparseVector point, Map<Integer, Double> rarity) {
        double sum = 0;
        for (int i = 0; i < query.getIndicesCount(); i++) {
            int at = point.getIndicesList().indexOf(query.getIndices(i));
            sum += at < 0 ? 0 : query.getValues(i) * point.getValues(at) * rarity.get(query.getIndices(i));
        }
        return sum;
    }

    /** ln(1 + (N − n + ½) ÷ (n + ½)), as the server's IDF modifier has it. */
    private Map<Integer, Double> rarity(String name) {
        Map<Integer, Double> holders = new HashMap<>();
        synchronized (points) {
            points.values().forEach(point -> point.getVectors()
                    .getVectors()
                    .getVectorsOrDefault(name, Vector.getDefaultInstance())
                    .getSparse()
                    .getIndicesList()
                    .forEach(index -> holders.merge(index, 1.0, Double::sum)));
            holders.replaceAll((_, n) -> Math.log(1 + (points.size() - n + 0.5) / (n + 0.5)));
        }
        return holders;
    }
}
