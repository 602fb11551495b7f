package dev.souk.gateway.browse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class KnownShopsTest {
    private static final Chain CHAIN = new Chain("demo", "s1", null, null, Map.of());

    private CompletionStage<KnowledgeReply> reply = version(0);
    private int asked;

    private final KnownShops shops = new KnownShops(new Knowledge() {
        @Override
        public <R extends KnowledgeReply> CompletionStage<R> ask(KnowledgeRequest request, Class<R> kind) {
            asked++;
            return reply.thenApply(kind::cast);
        }
    });

    @Test
    void shop_hasNoCatalogue_isNone_untilItHasOne() {
        assertThat(mayBe()).isFalse();
        assertThat(shops.remembers("demo")).isFalse();
        reply = version(7);
        assertThat(mayBe()).isTrue();
    }

    @Test
    void shop_hasACatalogue_isAskedAboutOnce() {
        reply = version(7);
        assertThat(mayBe()).isTrue();
        reply = version(0);
        assertThat(mayBe()).isTrue();
        assertThat(asked).isEqualTo(1);
        assertThat(shops.remembers("demo")).isTrue();
    }

    @Test
    void retrieval_doesNotAnswer_shopPassesAndIsNotRemembered() {
        reply = CompletableFuture.failedStage(new IllegalStateException("late"));
        assertThat(mayBe()).isTrue();
        assertThat(shops.remembers("demo")).isFalse();
    }

    private boolean mayBe() {
        return shops.mayBe(CHAIN).toCompletableFuture().join();
    }

    private static CompletionStage<KnowledgeReply> version(long version) {
        return CompletableFuture.completedStage(new KnowledgeReply.ReadItems(version, List.of()));
    }
}
