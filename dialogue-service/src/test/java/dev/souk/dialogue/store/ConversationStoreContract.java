package dev.souk.dialogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.EventPlace;
import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.dialogue.turn.HeadphoneShop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** What every store of conversations does. */
abstract class ConversationStoreContract {
    protected static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(6);

    private final String conversation = UUID.randomUUID().toString();

    abstract ConversationStore store();

    @Test
    void firstTurn_beginsTheConversation() {
        assertThat(open("t-1", "hello")).isEqualTo(new Acceptance.Opened(ConversationState.empty()));
    }

    @Test
    void secondTurn_waitsForTheFirst() {
        open("t-1", "hello");

        assertThat(open("t-2", "more")).isEqualTo(new Acceptance.Refused(Acceptance.Reason.TURN_RUNNING));
    }

    @Test
    void secondTurn_getsTheStateTheFirstStored_whole() {
        open("t-1", "hello");
        assertThat(finish("t-1", 1)).isTrue();

        assertThat(open("t-2", "more")).isEqualTo(new Acceptance.Opened(after()));
    }

    @Test
    void sameTurnAgain_givesItsEvents() {
        open("t-1", "hello");
        finish("t-1", 1);

        assertThat(open("t-1", "hello")).isEqualTo(new Acceptance.Known(events("t-1", 1)));
    }

    @Test
    void sameTurnWithOtherWords_isRefused() {
        open("t-1", "hello");
        finish("t-1", 1);

        assertThat(open("t-1", "bye")).isEqualTo(new Acceptance.Refused(Acceptance.Reason.OTHER_WORDS));
    }

    @Test
    void sameTurnIdInAnotherConversation_isAnotherTurn() {
        open("t-1", "hello");

        assertThat(open(opening(UUID.randomUUID().toString(), "t-1", "bye"))).isInstanceOf(Acceptance.Opened.class);
    }

    @Test
    void lapsedTurn_isTakenOverOnce_withTheNextAttempt() {
        open("t-1", "hello");
        Lease other = new Lease("two", NOW.plus(LEASE.multipliedBy(3)));
        Instant lapsed = NOW.plus(LEASE.multipliedBy(2));

        assertThat(takeOver(other, NOW.plusSeconds(1))).isEmpty();
        List<OpenTurn> taken = takeOver(other, lapsed);
        assertThat(taken).singleElement().satisfies(turn -> {
            assertThat(turn.attempt()).isEqualTo(2);
            assertThat(turn.command()).isEqualTo(command(conversation, "t-1", "hello"));
            assertThat(turn.events()).isEqualTo(List.of(accepted("t-1")));
        });
        assertThat(takeOver(other, lapsed)).isEmpty();
    }

    @Test
    void attemptThatWasTakenOver_storesNothing() {
        open("t-1", "hello");
        takeOver(new Lease("two", NOW.plus(LEASE.multipliedBy(3))), NOW.plus(LEASE.multipliedBy(2)));

        assertThat(finish("t-1", 1)).isFalse();
        assertThat(finish("t-1", 2)).isTrue();
        assertThat(finish("t-1", 2)).isFalse();
    }

    @Test
    void renewedLease_isNotTakenOver() {
        open("t-1", "hello");
        Instant later = NOW.plus(LEASE.multipliedBy(2));
        join(store().renew(new Lease("one", later.plus(LEASE)), List.of(key("t-1"))));

        assertThat(takeOver(new Lease("two", later.plus(LEASE)), later)).isEmpty();
    }

    @Test
    void renewingAnothersTurn_doesNothing() {
        open("t-1", "hello");
        Instant later = NOW.plus(LEASE.multipliedBy(2));
        join(store().renew(new Lease("two", later.plus(LEASE)), List.of(key("t-1"))));

        assertThat(takeOver(new Lease("two", later.plus(LEASE)), later)).hasSize(1);
    }

    @Test
    void finishedTurn_isUnpublished_untilNotedOtherwise() {
        open("t-1", "hello");
        finish("t-1", 1);
        Instant farAhead = Instant.now().plus(Duration.ofDays(1));

        assertThat(unpublished(farAhead)).contains(new Unpublished(key("t-1"), events("t-1", 1)));
        join(store().published(List.of(key("t-1"))));
        assertThat(unpublished(farAhead))
                .noneMatch(left -> left.key().conversationId().equals(conversation));
    }

    @Test
    void history_isInOrder() {
        for (int i = 0; i < 3; i++) {
            open(opening(conversation, "t-" + i, "hello"));
            finish("t-" + i, 1);
        }

        assertThat(join(store().read(HeadphoneShop.ID, conversation)).stream().map(StoredTurn::turnId))
                .containsExactly("t-0", "t-1", "t-2");
    }

    @Test
    void deletedConversation_isGone_andMayBeginAnew() {
        open("t-1", "hello");
        finish("t-1", 1);

        assertThat(join(store().delete(HeadphoneShop.ID, conversation))).isTrue();
        assertThat(join(store().delete(HeadphoneShop.ID, conversation))).isFalse();
        assertThat(join(store().read(HeadphoneShop.ID, conversation))).isEmpty();
        assertThat(open("t-1", "other words")).isEqualTo(new Acceptance.Opened(ConversationState.empty()));
    }

    @Test
    void erasedShopper_hasNoConversation() {
        open("t-1", "hello");

        assertThat(join(store().erase(HeadphoneShop.ID, "shopper of " + conversation)))
                .isEqualTo(1);
        assertThat(join(store().erase(HeadphoneShop.ID, "shopper of " + conversation)))
                .isZero();
    }

    protected Acceptance open(String turnId, String text) {
        return open(opening(conversation, turnId, text));
    }

    private Acceptance open(TurnOpening opening) {
        Opening opened = store().open(opening);
        join(opened.kept());
        return join(opened.acceptance());
    }

    private List<OpenTurn> takeOver(Lease lease, Instant now) {
        return join(store().takeOver(lease, now)).stream()
                .filter(turn -> conversation.equals(turn.command().chain().conversationId()))
                .toList();
    }

    private List<Unpublished> unpublished(Instant before) {
        return join(store().unpublished(before, 1000));
    }

    protected boolean finish(String turnId, int attempt) {
        StoredTurn turn = new StoredTurn(turnId, "hello", List.of(), slate(), null, Need.empty(), Tier.NO_LLM, NOW);
        return join(
                store().store(key(turnId), new TurnProgress(attempt, after(), turn, events(turnId, attempt), true)));
    }

    protected static ConversationState after() {
        Shown shown = Shown.NOTHING.with(slate(), HeadphoneShop.items().subList(0, 2), Need.empty());
        Asked asked = Asked.NOTHING.after(GoalType.RECOMMEND, "color", null);
        return new ConversationState(1, ConversationState.empty().needs(), shown, asked, Map.of("greet", 1));
    }

    private static Slate slate() {
        return new Slate("rec", "test/1", true, List.of(new Slate.SlateItem("hp-1", 1, null, List.of())));
    }

    private List<TurnEvent> events(String turnId, int attempt) {
        return List.of(
                accepted(turnId),
                new TurnEvent.Done(
                        new EventPlace(HeadphoneShop.ID, conversation, turnId, attempt, 1), Tier.NO_LLM, 12));
    }

    private TurnEvent.Accepted accepted(String turnId) {
        return new TurnEvent.Accepted(new EventPlace(HeadphoneShop.ID, conversation, turnId, 1, 0));
    }

    protected TurnKey key(String turnId) {
        return new TurnKey(HeadphoneShop.ID, conversation, turnId);
    }

    private TurnOpening opening(String conversationId, String turnId, String text) {
        return new TurnOpening(
                command(conversationId, turnId, text),
                "fingerprint of " + text,
                new Lease("one", NOW.plus(LEASE)),
                new TurnEvent.Accepted(new EventPlace(HeadphoneShop.ID, conversationId, turnId, 1, 0)),
                NOW.plusMillis(turnId.hashCode()));
    }

    private TakeTurn command(String conversationId, String turnId, String text) {
        Chain chain =
                new Chain(HeadphoneShop.ID, "shopper of " + conversation, conversationId, turnId, Map.of("x", "b"));
        return new TakeTurn(chain, "zh-TW", text, NOW);
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
