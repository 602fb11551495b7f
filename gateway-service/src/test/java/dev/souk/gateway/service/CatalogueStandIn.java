package dev.souk.gateway.service;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.catalogue.ItemSource;
import dev.souk.contracts.catalogue.ItemText;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.recommendation.RecommendationRequest;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.KafkaForTests;
import dev.souk.messaging.Messaging;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A stand-in for the retrieval and the recommender service on the real topics, with a catalogue of one item. */
final class CatalogueStandIn implements AutoCloseable {
    static final String NEVER_IMPORTED = "never-imported";
    static final CatalogueItem ITEM = new CatalogueItem(
            "demo",
            "hp-1",
            "headphones",
            Map.of("en", new ItemText("Aria One", "Wireless.")),
            Map.of("price", AttributeValue.of(59.9)),
            List.of(),
            new ItemSource("headphones.json", 0));

    private final Messaging retrieval;
    private final Messaging recommender;

    CatalogueStandIn(KafkaForTests kafka) {
        retrieval = Messaging.open(kafka.settings("retrieval", "retrieval-stand-in"), InstantSource.system());
        retrieval.answer(
                Topic.KNOWLEDGE_REQUESTS,
                KnowledgeRequest.class,
                delivery -> CompletableFuture.completedStage(answer(delivery.body())));
        recommender = Messaging.open(kafka.settings("recommender", "recommender-stand-in"), InstantSource.system());
        recommender.answer(
                Topic.RECOMMENDATION_REQUESTS,
                RecommendationRequest.class,
                delivery -> CompletableFuture.completedStage(answer(delivery.body())));
        retrieval.start().toCompletableFuture().join();
        recommender.start().toCompletableFuture().join();
    }

    @Override
    public void close() {
        retrieval.close();
        recommender.close();
    }

    private static KnowledgeReply answer(KnowledgeRequest request) {
        return switch (request) {
            case KnowledgeRequest.FindItems find ->
                new KnowledgeReply.FoundItems(
                        1,
                        find.need().words().isEmpty() ? 0 : 1,
                        List.of(new Candidate(ITEM, 1)),
                        List.of(),
                        List.of(),
                        true,
                        null);
            case KnowledgeRequest.ReadItems read
            when NEVER_IMPORTED.equals(read.chain().shopId()) -> new KnowledgeReply.ReadItems(0, List.of());
            case KnowledgeRequest.ReadItems read ->
                new KnowledgeReply.ReadItems(1, read.itemIds().contains(ITEM.itemId()) ? List.of(ITEM) : List.of());
            case KnowledgeRequest.FindFacts _ -> new KnowledgeReply.FoundFacts(1, List.of());
        };
    }

    private static RecommendationReply answer(RecommendationRequest request) {
        Slate.SlateItem item = new Slate.SlateItem(
                ITEM.itemId(), 1, null, List.of(request.chain().shopperId()));
        Slate.SlateItem gone = new Slate.SlateItem("hp-gone", 2, null, List.of());
        return new RecommendationReply(new Slate("r1", "test-1", true, List.of(gone, item)), true);
    }
}
