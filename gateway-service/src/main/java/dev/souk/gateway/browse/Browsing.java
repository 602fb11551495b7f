package dev.souk.gateway.browse;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.RecommendationRequest;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Answers what is asked outside of a conversation, from retrieval and the recommender. Nothing blocks. Safe for use by many threads. */
public final class Browsing {
    private final Knowledge knowledge;
    private final Recommendations recommendations;

    public Browsing(Knowledge knowledge, Recommendations recommendations) {
        this.knowledge = knowledge;
        this.recommendations = recommendations;
    }

    /** The record of an item; fails with {@link Problem.NotFound} where there is none. */
    public CompletionStage<CatalogueItem> item(Chain chain, String itemId) {
        return items(chain, List.of(itemId))
                .thenCompose(items -> items.isEmpty()
                        ? CompletableFuture.failedStage(new ProblemException(new Problem.NotFound("item", itemId)))
                        : CompletableFuture.completedStage(items.getFirst()));
    }

    /** The items a text finds, at most {@code limit}. */
    public CompletionStage<SearchPage> search(Chain chain, String locale, String text, int limit) {
        Need need = new Need(Need.SELF, List.of(), text, null);
        return knowledge
                .ask(
                        new KnowledgeRequest.FindItems(chain, locale, need, List.of(), limit, null),
                        KnowledgeReply.FoundItems.class)
                .thenApply(found -> new SearchPage(
                        found.catalogueVersion(),
                        found.total(),
                        found.candidates().stream().map(Candidate::item).toList()));
    }

    /** Items for a shopper, at most {@code limit}. */
    public CompletionStage<ShownSlate> feed(Chain chain, int limit) {
        return recommendations
                .ask(new RecommendationRequest.Feed(chain, limit))
                .thenCompose(reply -> shown(chain, reply.slate()));
    }

    /** Items like one, at most {@code limit}; fails with {@link Problem.NotFound} where there is no such one. */
    public CompletionStage<ShownSlate> similar(Chain chain, String itemId, int limit) {
        CompletionStage<CatalogueItem> item = item(chain, itemId);
        return recommendations
                .ask(new RecommendationRequest.Similar(chain, itemId, limit))
                .thenCombine(item, (reply, known) -> reply.slate())
                .thenCompose(slate -> shown(chain, slate));
    }

    private CompletionStage<ShownSlate> shown(Chain chain, Slate slate) {
        List<String> ids = slate.items().stream().map(Slate.SlateItem::itemId).toList();
        return items(chain, ids).thenApply(items -> new ShownSlate(of(slate, items), items));
    }

    /** A slate without those the catalogue has no more, or not yet. */
    private static Slate of(Slate slate, List<CatalogueItem> there) {
        Set<String> ids = there.stream().map(CatalogueItem::itemId).collect(Collectors.toSet());
        return new Slate(
                slate.recommendationId(),
                slate.policy(),
                slate.deterministic(),
                slate.items().stream()
                        .filter(item -> ids.contains(item.itemId()))
                        .toList());
    }

    private CompletionStage<List<CatalogueItem>> items(Chain chain, List<String> ids) {
        if (ids.isEmpty()) {
            return CompletableFuture.completedStage(List.of());
        }
        return knowledge
                .ask(new KnowledgeRequest.ReadItems(chain, ids), KnowledgeReply.ReadItems.class)
                .thenApply(KnowledgeReply.ReadItems::items);
    }
}
