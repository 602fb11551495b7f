package dev.souk.dialogue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.conversation.EventPlace;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.dialogue.store.ConversationState;
import dev.souk.dialogue.store.ConversationStore;
import dev.souk.dialogue.store.Lease;
import dev.souk.dialogue.store.Opening;
import dev.souk.dialogue.store.TurnOpening;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Turns whose row is still being opened, or on its way to the disk. */
class OpeningTest {
    private final Bench bench = new Bench();
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private final CompletableFuture<Void> kept = new CompletableFuture<>();
    private Optional<ConversationState> likely = Optional.empty();

    @BeforeEach
    void openAndKeepSlowly() {
        bench.shop.meaning("headphones", HeadphoneShop.wantsHeadphones());
        ConversationStore memory = bench.store;
        bench.store = (ConversationStore) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ConversationStore.class}, (_, method, arguments) -> {
                    if (method.getName().equals("likely")) {
                        return likely;
                    }
                    Object result = method.invoke(memory, arguments);
                    return result instanceof Opening opening ? slowly(opening) : result;
                });
    }

    private Opening slowly(Opening opening) {
        return new Opening(opened.thenCompose(_ -> opening.acceptance()), kept);
    }

    @Test
    void turnThatIsStillBeingOpened_isSearchedFor_butNotTold() {
        likely = Optional.of(ConversationState.empty());
        Handling handling = bench.conversations("one").handle(bench.says("t-1", "headphones"));

        assertThat(bench.searched).hasSize(1);
        assertThat(bench.told).isEmpty();

        List<TurnEvent> told = finish(handling);
        assertThat(bench.searched).hasSize(1);
        assertThat(told).first().isInstanceOf(TurnEvent.Accepted.class);
        assertThat(told).last().isInstanceOf(TurnEvent.Done.class);
    }

    @Test
    void turnBegunAhead_isToldAsOneThatWasNot() {
        OpeningTest other = new OpeningTest();
        other.openAndKeepSlowly();
        List<TurnEvent> plainly =
                other.finish(other.bench.conversations("one").handle(other.bench.says("t-1", "headphones")));
        likely = Optional.of(ConversationState.empty());

        assertThat(finish(bench.conversations("one").handle(bench.says("t-1", "headphones"))))
                .isEqualTo(plainly);
    }

    @Test
    void rowSaysOtherwise_isSearchedForAnew_onItsState() {
        ConversationState stale = new ConversationState(
                3,
                ConversationState.empty().needs(),
                ConversationState.empty().shown(),
                ConversationState.empty().asked(),
                Map.of());
        likely = Optional.of(stale);
        List<TurnEvent> told = finish(bench.conversations("one").handle(bench.says("t-1", "headphones")));

        assertThat(bench.searched).hasSize(2);
        assertThat(told).last().isInstanceOf(TurnEvent.Done.class);
    }

    @Test
    void rowIsRefused_nothingOfWhatWasBegunIsTold() {
        bench.store.open(new TurnOpening(
                bench.says("t-0", "hello"),
                "words",
                new Lease("two", bench.now.plusSeconds(6)),
                new TurnEvent.Accepted(new EventPlace(HeadphoneShop.ID, bench.conversationId, "t-0", 1, 0)),
                bench.now));
        likely = Optional.of(ConversationState.empty());

        List<TurnEvent> told = finish(bench.conversations("one").handle(bench.says("t-1", "headphones")));
        assertThat(told).singleElement().isInstanceOf(TurnEvent.Conflict.class);
    }

    @Test
    void turnThatIsStillBeingKept_isSearchedFor_butNotTold() {
        opened.complete(null);
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
        opened.complete(null);
        Handling handling = bench.conversations("one").handle(bench.says("t-1", "headphones"));
        kept.completeExceptionally(new IllegalStateException("the disk is full"));

        assertThat(handling.accepted().toCompletableFuture()).isCompletedExceptionally();
        assertThat(handling.finished().toCompletableFuture()).isCompletedExceptionally();
        assertThat(bench.told).singleElement().isInstanceOf(TurnEvent.Failed.class);
    }

    private List<TurnEvent> finish(Handling handling) {
        opened.complete(null);
        kept.complete(null);
        handling.finished().toCompletableFuture().join();
        return List.copyOf(bench.told);
    }
}
