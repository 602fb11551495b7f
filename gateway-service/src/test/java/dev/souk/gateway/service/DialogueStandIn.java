package dev.souk.gateway.service;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.EventPlace;
import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.need.Need;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.MessagingSettings;
import dev.souk.messaging.Trace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in for the dialogue service that speaks the real topics. What it does with a turn is what the turn's words ask for:
 * {@code conflict}, {@code mute}, {@code fail}, {@code slow} (nothing after acceptance until it is cancelled), {@code muddled} (doubled,
 * out of order, with events of a process that lost its lease), {@code gap} (one event is missing until the turn is asked for again);
 * anything else is answered.
 */
final class DialogueStandIn implements AutoCloseable {
    private static final Need NEED = new Need(Need.SELF, List.of(), "headphones", null);

    private final Messaging messaging;
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    DialogueStandIn(MessagingSettings settings) {
        messaging = Messaging.open(settings, InstantSource.system());
        messaging.handle(Topic.CONVERSATION_COMMANDS, ConversationCommand.class, this::handle);
        messaging.start().toCompletableFuture().join();
    }

    @Override
    public void close() {
        messaging.close();
    }

    private CompletionStage<Void> handle(Delivery<ConversationCommand> delivery) {
        return switch (delivery.body()) {
            case ConversationCommand.TakeTurn turn -> take(turn);
            case ConversationCommand.PatchNeed patch ->
                tell(patch.chain(), List.of(new TurnEvent.NeedTracked(place(patch.chain(), 1, 0), List.of(), NEED)));
            case ConversationCommand.CancelTurn cancel -> cancel(cancel);
            case ConversationCommand.ReadConversation read ->
                tell(read.chain(), List.of(new TurnEvent.ConversationRead(place(read.chain(), 1, 0), turns(read))));
            case ConversationCommand.DeleteConversation delete ->
                tell(
                        delete.chain(),
                        List.of(new TurnEvent.ConversationDeleted(
                                place(delete.chain(), 1, 0), known.remove(conversation(delete.chain())))));
        };
    }

    private CompletionStage<Void> take(ConversationCommand.TakeTurn turn) {
        known.add(conversation(turn.chain()));
        int times = asked.merge(turn.chain().turnId(), 1, Integer::sum);
        List<TurnEvent> answer = answer(turn, Trace.current().orElse(null));
        return tell(
                turn.chain(),
                switch (turn.text()) {
                    case "conflict" ->
                        List.of(new TurnEvent.Conflict(place(turn.chain(), 1, 0), "Another turn is being answered."));
                    case "mute" -> List.of();
                    case "fail" ->
                        List.of(answer.getFirst(), new TurnEvent.Failed(place(turn.chain(), 1, 1), "Sorry, not now."));
                    case "slow" -> answer.subList(0, 1);
                    case "muddled" -> muddled(turn.chain(), answer);
                    case "gap" ->
                        times == 1
                                ? answer.stream()
                                        .filter(event -> event.place().sequence() != 2)
                                        .toList()
                                : answer;
                    default -> answer;
                });
    }

    private static List<TurnEvent> muddled(Chain chain, List<TurnEvent> answer) {
        TurnEvent stale = new TurnEvent.SentenceWritten(place(chain, 1, 5), new Sentence("Stale.", List.of()));
        return List.of(
                answer.get(1),
                answer.get(0),
                answer.get(0),
                answer.get(2),
                answer.get(3),
                new TurnEvent.Restarted(place(chain, 2, 4)),
                stale,
                new TurnEvent.SentenceWritten(place(chain, 2, 5), new Sentence("Fresh.", List.of())),
                stale,
                new TurnEvent.Done(place(chain, 2, 6), Tier.NO_LLM, 9));
    }

    private static List<TurnEvent> answer(ConversationCommand.TakeTurn turn, @Nullable String trace) {
        Chain chain = turn.chain();
        Slate slate = new Slate("r1", "test-1", true, List.of(new Slate.SlateItem("hp-1", 1, null, List.of())));
        return List.of(
                new TurnEvent.Accepted(place(chain, 1, 0)),
                new TurnEvent.NeedTracked(place(chain, 1, 1), List.of(), NEED),
                new TurnEvent.GoalChosen(place(chain, 1, 2), new Goal(GoalType.RECOMMEND, "", 1, "", null)),
                new TurnEvent.SlateShown(place(chain, 1, 3), slate, List.of(CatalogueStandIn.ITEM)),
                new TurnEvent.SentenceWritten(
                        place(chain, 1, 4), new Sentence("You said " + turn.text() + ".", List.of("hp-1"))),
                new TurnEvent.SentenceWritten(
                        place(chain, 1, 5),
                        new Sentence(turn.locale() + " " + chain.shopperId() + " " + trace, List.of())),
                new TurnEvent.Done(place(chain, 1, 6), Tier.NO_LLM, 9));
    }

    private CompletionStage<Void> cancel(ConversationCommand.CancelTurn cancel) {
        EventPlace place =
                new EventPlace(cancel.chain().shopId(), conversation(cancel.chain()), cancel.cancelled(), 1, 1);
        return tell(cancel.chain(), List.of(new TurnEvent.Failed(place, "Cancelled.")));
    }

    private static List<StoredTurn> turns(ConversationCommand.ReadConversation read) {
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        return List.of(
                new StoredTurn("t1", "hi " + read.chain().shopId(), List.of(), null, null, NEED, Tier.NO_LLM, at));
    }

    private CompletionStage<Void> tell(Chain chain, List<TurnEvent> events) {
        CompletionStage<Void> told = CompletableFuture.completedStage(null);
        for (TurnEvent event : events) {
            told = told.thenCompose(
                    before -> messaging.publisher().publish(Topic.TURN_EVENTS, conversation(chain), event));
        }
        return told;
    }

    private static String conversation(Chain chain) {
        return Objects.requireNonNull(chain.conversationId());
    }

    private static EventPlace place(Chain chain, int attempt, int sequence) {
        return new EventPlace(
                chain.shopId(), conversation(chain), Objects.requireNonNull(chain.turnId()), attempt, sequence);
    }
}
