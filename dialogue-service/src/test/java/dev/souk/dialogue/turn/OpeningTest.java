package dev.souk.dialogue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.dialogue.store.ConversationStore;
import dev.souk.dialogue.store.Opening;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Turns whose row is still on its way to the disk. */
class OpeningTest {
    private final Bench bench = new Bench();
    private final CompletableFuture<Void> kept = new CompletableFuture<>();

    @BeforeEach
    void keepSlowly() {
        bench.shop.meaning("headphones", HeadphoneShop.wantsHeadphones());
        ConversationStore memory = bench.store;
        bench.store = (ConversationStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ConversationStore.class}, (_, method, arguments) -> {
                    Object result = method.invoke(memory, arguments);
                    return result instanceof Opening opening ? new Opening(opening.acceptance(), kept) : result;
                });
    }

    @Test
    void turnThatIsStillBeingKept_isSearchedFor_butNotTold() {
        Handling handling = bench.conversations("one").handle(bench.says("t-1", "headphones"));

        assertThat(bench.searched).isNotEmpty();
        assertThat(bench.told).isEmpty();
        assertThat(handling.accepted().toCompletableFuture()).isNotDone();

        kept.complete(null);
        handling.finished().toCompletableFuture().join();
        assertThat(bench.told).first().isInstanceOf(TurnEvent.Accepted.class);
        assertThat(bench.told).last().isInstanceOf(TurnEvent.Done.class);
    }

    @Test
    void turnThatCouldNotBeKept_isToldToHaveFailed_andNothingElse() {
        Handling handling = bench.conversations("one").handle(bench.says("t-1", "headphones"));
        kept.completeExceptionally(new IllegalStateException("the disk is full"));

        assertThat(handling.accepted().toCompletableFuture()).isCompletedExceptionally();
        assertThat(handling.finished().toCompletableFuture()).isCompletedExceptionally();
        assertThat(bench.told).singleElement().isInstanceOf(TurnEvent.Failed.class);
    }
}
