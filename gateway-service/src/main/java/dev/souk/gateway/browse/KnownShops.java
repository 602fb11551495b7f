package dev.souk.gateway.browse;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which shops have a catalogue. Retrieval is asked about a shop until it knows it, and never again: a shop that was opened stays. Nothing
 * blocks. Safe for use by many threads.
 */
public final class KnownShops {
    private final Knowledge knowledge;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    public KnownShops(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether a shop is known without asking anybody. */
    public boolean remembers(String shopId) {
        return known.contains(shopId);
    }

    /**
     * Completes with false where retrieval says that it has no catalogue of the chain's shop. While retrieval does not answer, every shop passes:
     * what it is asked for degrades as it would in a shop that is known.
     */
    public CompletionStage<Boolean> mayBe(Chain chain) {
        if (remembers(chain.shopId())) {
            return CompletableFuture.completedStage(true);
        }
        return knowledge
                .ask(new KnowledgeRequest.ReadItems(chain, List.of()), KnowledgeReply.ReadItems.class)
                .thenApply(read -> read.catalogueVersion() > 0 && remember(chain.shopId()))
                .exceptionally(_ -> true);
    }

    private boolean remember(String shopId) {
        known.add(shopId);
        return true;
    }
}
