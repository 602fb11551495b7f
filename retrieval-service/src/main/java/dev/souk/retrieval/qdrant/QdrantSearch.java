package dev.souk.retrieval.qdrant;

import static io.qdrant.client.ConditionFactory.hasId;
import static io.qdrant.client.ConditionFactory.matchKeyword;
import static io.qdrant.client.ConditionFactory.matchKeywords;
import static io.qdrant.client.QueryFactory.nearest;

import dev.souk.retrieval.columns.Matches;
import dev.souk.retrieval.search.Leg;
import dev.souk.retrieval.search.RowHit;
import io.qdrant.client.QdrantClient;
import io.qdrant.client.WithPayloadSelectorFactory;
import io.qdrant.client.grpc.Common.Filter;
import io.qdrant.client.grpc.Points.BatchResult;
import io.qdrant.client.grpc.Points.Query;
import io.qdrant.client.grpc.Points.QueryPoints;
import io.qdrant.client.grpc.Points.ScoredPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One search's legs within the matches, all asked in one call; for one thread. Few matches go along as ids. Of many, Qdrant is told the shop and the
 * categories, and hits outside the matches are dropped; where that leaves a leg short though Qdrant has more, all is asked again for four times as
 * many, so that the legs are those that an exact filter would give.
 */
final class QdrantSearch {
    private static final int FEW = 512;
    private static final int WIDER = 4;

    private final QdrantClient client;
    private final QdrantSettings settings;
    private final Filter filter;
    private final int within;
    private final Map<String, RowHit> rows;

    QdrantSearch(QdrantClient client, QdrantSettings settings, String shopId, Matches matches) {
        this.client = client;
        this.settings = settings;
        this.rows = HashMap.newHashMap(matches.total());
        matches.forEach((table, row) -> rows.put(table.item(row).itemId(), new RowHit(table, row)));
        Filter.Builder must = Filter.newBuilder().addMust(matchKeyword(PointShape.SHOP, shopId));
        if (matches.total() <= FEW) {
            must.addMust(hasId(rows.keySet().stream()
                    .map(itemId -> PointShape.pointId(shopId, itemId))
                    .toList()));
            within = matches.total();
        } else {
            must.addMust(matchKeywords(
                    PointShape.CATEGORY,
                    matches.tables().stream()
                            .map(part -> part.table().category())
                            .toList()));
            within = matches.tables().stream()
                    .mapToInt(part -> part.table().size())
                    .sum();
        }
        filter = must.build();
    }

    /** Asks for all legs; an asked one that finds nothing is there and empty. */
    List<Leg> legs(List<Asked> asked, int depth) {
        int limit = depth;
        while (true) {
            List<BatchResult> results = ask(asked, limit);
            List<Leg> legs = new ArrayList<>();
            boolean shortOfHits = false;
            for (int i = 0; i < asked.size(); i++) {
                List<ScoredPoint> found = results.get(i).getResultList();
                List<RowHit> hits = found.stream()
                        .map(point -> rows.get(
                                point.getPayloadOrThrow(PointShape.ITEM).getStringValue()))
                        .filter(Objects::nonNull)
                        .limit(depth)
                        .toList();
                shortOfHits |= hits.size() < depth && found.size() == limit && limit < within;
                legs.add(new Leg(asked.get(i).kind(), hits));
            }
            if (!shortOfHits) {
                return legs;
            }
            limit = Math.min(within, limit * WIDER);
        }
    }

    private List<BatchResult> ask(List<Asked> asked, int limit) {
        List<QueryPoints> queries = asked.stream()
                .map(one -> QueryPoints.newBuilder()
                        .setCollectionName(settings.collection())
                        .setQuery(one.query())
                        .setUsing(one.vector())
                        .setFilter(filter)
                        .setLimit(limit)
                        .setWithPayload(WithPayloadSelectorFactory.include(List.of(PointShape.ITEM)))
                        .build())
                .toList();
        return QdrantCalls.await(
                client.queryBatchAsync(settings.collection(), queries, null, settings.searchTimeout()), "search");
    }

    /**
     * What a leg asks.
     *
     * @param vector the name of the vector it compares with
     */
    record Asked(Leg.Kind kind, String vector, Query query) {
        static Asked sparse(Leg.Kind kind, String vector, Map<Integer, Float> weights) {
            return new Asked(kind, vector, nearest(List.copyOf(weights.values()), List.copyOf(weights.keySet())));
        }

        static Asked near(String language, float[] vector) {
            return new Asked(Leg.Kind.VECTORS, language, nearest(vector));
        }
    }
}
