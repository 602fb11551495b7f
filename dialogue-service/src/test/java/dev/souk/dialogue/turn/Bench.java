package dev.souk.dialogue.turn;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.CatalogueItem;
import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.goal.GoalReply;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.knowledge.Candidate;
import dev.souk.contracts.knowledge.Hit;
import dev.souk.contracts.knowledge.KnowledgeReply;
import dev.souk.contracts.knowledge.KnowledgeRequest;
import dev.souk.contracts.need.Constraint;
import dev.souk.contracts.need.Operator;
import dev.souk.contracts.recommendation.RecommendationReply;
import dev.souk.contracts.recommendation.RecommendationRequest;
import dev.souk.contracts.recommendation.Slate;
import dev.souk.dialogue.store.ConversationStore;
import dev.souk.dialogue.store.InMemoryConversations;
import dev.souk.dialogue.understanding.proposal.SecondReading;
import dev.souk.dialogue.writer.Writer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * A turn on a workbench: peers in process that answer, refuse or answer nonsense as a test sets them, a clock that a test moves, and
 * all that was asked and told.
 */
public final class Bench {
    public final HeadphoneShop shop = new HeadphoneShop();
    public final List<TurnEvent> told = new CopyOnWriteArrayList<>();
    public final List<KnowledgeRequest> searched = new CopyOnWriteArrayList<>();
    public Function<KnowledgeRequest, CompletionStage<KnowledgeReply>> knowledge =
            request -> CompletableFuture.completedStage(answer(request));
    public Function<GoalRequest, CompletionStage<GoalReply>> planner =
            request -> CompletableFuture.completedStage(new GoalReply(HouseRules.goal(request), "test/1"));
    public Function<RecommendationRequest, CompletionStage<RecommendationReply>> recommender =
            request -> CompletableFuture.completedStage(ranked(request));
    public Function<TurnEvent, CompletionStage<Void>> events = _ -> CompletableFuture.completedStage(null);
    public String conversationId = "c-1";
    public Writer writer = Writer.NONE;
    public SecondReading second = SecondReading.NONE;
    public Instant now = Instant.parse("2026-01-01T00:00:00Z");
    public final InstantSource clock = () -> now;
    public ConversationStore store = new InMemoryConversations(clock);
    private int turns;

    public Conversations conversations(String owner) {
        return conversations(owner, TurnSettings.DEFAULTS);
    }

    public Conversations conversations(String owner, TurnSettings settings) {
        Peers peers = new Peers(
                (request, _) -> {
                    searched.add(request);
                    return knowledge.apply(request);
                },
                (request, _) -> planner.apply(request),
                (request, _) -> recommender.apply(request));
        TurnEvents telling = emitted -> {
            told.addAll(emitted);
            return CompletableFuture.allOf(emitted.stream()
                    .map(event -> events.apply(event).toCompletableFuture())
                    .toArray(CompletableFuture[]::new));
        };
        Optional<Shop> open = Optional.of(shop.shop());
        return new Conversations(
                new Ports(_ -> open, peers, store, telling, new Models(writer, second)), settings, owner, clock);
    }

    public Chain chain(String turnId) {
        return new Chain(HeadphoneShop.ID, "anna", conversationId, turnId, Map.of());
    }

    public TakeTurn says(String turnId, String text) {
        return new TakeTurn(chain(turnId), "en", text, now);
    }

    /** Takes a turn to its end and gives its events. */
    public List<TurnEvent> turn(Conversations conversations, String text) {
        return run(conversations, says("t-" + turns++, text));
    }

    public List<TurnEvent> run(Conversations conversations, ConversationCommand command) {
        int before = told.size();
        conversations.handle(command).finished().toCompletableFuture().join();
        return List.copyOf(told.subList(before, told.size()));
    }

    public static String text(List<TurnEvent> events) {
        return String.join(
                " ",
                only(TurnEvent.SentenceWritten.class, events).stream()
                        .map(event -> event.sentence().text())
                        .toList());
    }

    public static <E extends TurnEvent> List<E> only(Class<E> kind, List<TurnEvent> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public static <T> CompletionStage<T> refused() {
        return CompletableFuture.failedStage(new IllegalStateException("refused"));
    }

    private static KnowledgeReply answer(KnowledgeRequest request) {
        return switch (request) {
            case KnowledgeRequest.FindItems find -> found(find);
            case KnowledgeRequest.ReadItems read ->
                new KnowledgeReply.ReadItems(
                        7,
                        read.itemIds().stream()
                                .flatMap(id -> HeadphoneShop.items().stream()
                                        .filter(item -> item.itemId().equals(id)))
                                .toList());
            case KnowledgeRequest.FindFacts _ -> new KnowledgeReply.FoundFacts(7, List.of());
        };
    }

    private static KnowledgeReply found(KnowledgeRequest.FindItems find) {
        List<Candidate> candidates = new ArrayList<>();
        for (CatalogueItem item : HeadphoneShop.items()) {
            boolean fits = find.need().constraints().stream().allMatch(constraint -> meets(item, constraint));
            if (fits && !find.excluded().contains(item.itemId())) {
                candidates.add(new Candidate(item, 10 - candidates.size()));
            }
        }
        List<Hit> hits = candidates.stream()
                .map(candidate -> new Hit(candidate.item().itemId(), candidate.score()))
                .toList();
        boolean held = find.held() != null && find.held() == 7;
        return new KnowledgeReply.FoundItems(
                7, candidates.size(), held ? List.of() : candidates, List.of(), List.of(), true, held ? hits : null);
    }

    private static boolean meets(CatalogueItem item, Constraint constraint) {
        if (constraint.operator() != Operator.AT_MOST) {
            return true;
        }
        return item.attributes().get(constraint.attribute()) instanceof AttributeValue.Amount(double amount)
                && constraint.values().getFirst() instanceof AttributeValue.Amount(double most)
                && amount <= most;
    }

    private static RecommendationReply ranked(RecommendationRequest request) {
        RecommendationRequest.Rank rank = (RecommendationRequest.Rank) request;
        List<Slate.SlateItem> items = rank.candidates().stream()
                .limit(rank.limit())
                .map(candidate -> new Slate.SlateItem(candidate.itemId(), candidate.score(), null, List.of()))
                .toList();
        return new RecommendationReply(new Slate("rec-" + rank.chain().turnId(), "test/1", true, items), true);
    }
}
