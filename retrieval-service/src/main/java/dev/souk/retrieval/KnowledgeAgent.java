package dev.souk.retrieval;

import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.retrieval.columns.Catalogue;
import dev.souk.retrieval.facts.FactSearch;
import dev.souk.retrieval.search.ItemSearch;
import dev.souk.retrieval.search.SearchSettings;
import java.util.List;
import java.util.Optional;

/** Answers what is known. Thread-safe: every answer is of one catalogue version, whatever is being ingested meanwhile. */
public final class KnowledgeAgent {
    private final CatalogueIndex index;
    private final ItemSearch search;

    private KnowledgeAgent(CatalogueIndex index, ItemSearch search) {
        this.index = index;
        this.search = search;
    }

    /** An agent that answers from an index. */
    public static KnowledgeAgent over(CatalogueIndex index) {
        return over(index, SearchSettings.defaults());
    }

    /** An agent that answers from an index. */
    public static KnowledgeAgent over(CatalogueIndex index, SearchSettings settings) {
        return new KnowledgeAgent(index, new ItemSearch(index.legs(), settings));
    }

    /** Answers a request; a shop that is not known has version 0 and nothing in it. */
    public KnowledgeReply answer(KnowledgeRequest request) {
        String shopId = request.chain().shopId();
        Catalogue catalogue = index.catalogue(shopId);
        return switch (request) {
            case KnowledgeRequest.FindItems find -> search.find(catalogue, find);
            case KnowledgeRequest.ReadItems read ->
                new KnowledgeReply.ReadItems(catalogue.version(), read(catalogue, read.itemIds()));
            case KnowledgeRequest.FindFacts find ->
                new KnowledgeReply.FoundFacts(
                        catalogue.version(), FactSearch.find(catalogue, index.facts(shopId), find));
        };
    }

    private static List<CatalogueItem> read(Catalogue catalogue, List<String> itemIds) {
        return itemIds.stream().map(catalogue::item).flatMap(Optional::stream).toList();
    }
}
