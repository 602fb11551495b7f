package dev.souk.dialogue.store;

import dev.souk.contracts.conversation.StoredTurn;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Conversations in this process's memory, for evaluation and tests. One lock guards all. */
public final class InMemoryConversations implements ConversationStore {
    private final Map<List<String>, HeldConversation> conversations = new HashMap<>();
    private final InstantSource clock;

    public InMemoryConversations(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Opening open(TurnOpening opening) {
        TurnKey key = opening.key();
        HeldConversation conversation = conversations.computeIfAbsent(
                place(key), _ -> new HeldConversation(opening.command().chain().shopperId()));
        return Opening.kept(conversation.open(key, opening));
    }

    @Override
    public synchronized CompletionStage<Boolean> store(TurnKey key, TurnProgress progress) {
        HeldConversation conversation = conversations.get(place(key));
        return CompletableFuture.completedStage(
                conversation != null && conversation.store(key.turnId(), progress, clock.instant()));
    }

    @Override
    public synchronized CompletionStage<Void> published(List<TurnKey> keys) {
        for (TurnKey key : keys) {
            turn(key).ifPresent(turn -> turn.published = true);
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public synchronized CompletionStage<List<Unpublished>> unpublished(Instant before, int limit) {
        return CompletableFuture.completedStage(
                turns().filter(turn -> turn.finished != null && !turn.published && turn.finished.isBefore(before))
                        .limit(limit)
                        .map(turn -> new Unpublished(turn.opening.key(), turn.events))
                        .toList());
    }

    @Override
    public synchronized CompletionStage<Void> renew(Lease lease, List<TurnKey> keys) {
        for (TurnKey key : keys) {
            turn(key)
                    .filter(turn -> turn.finished == null && turn.lease.owner().equals(lease.owner()))
                    .ifPresent(turn -> turn.lease = lease);
        }
        return CompletableFuture.completedStage(null);
    }

    @Override
    public synchronized CompletionStage<List<OpenTurn>> takeOver(Lease lease, Instant now) {
        List<OpenTurn> taken = new ArrayList<>();
        for (HeldTurn turn : turns().toList()) {
            TurnKey key = turn.opening.key();
            if (turn.finished == null && turn.lease.until().isBefore(now)) {
                turn.attempt++;
                turn.lease = lease;
                taken.add(new OpenTurn(
                        turn.opening.command(),
                        turn.attempt,
                        Objects.requireNonNull(conversations.get(place(key))).state,
                        turn.stored,
                        turn.events));
            }
        }
        return CompletableFuture.completedStage(taken);
    }

    @Override
    public synchronized CompletionStage<List<StoredTurn>> read(String shopId, String conversationId) {
        HeldConversation conversation = conversations.get(List.of(shopId, conversationId));
        return CompletableFuture.completedStage(
                conversation == null
                        ? List.of()
                        : conversation.turns.values().stream()
                                .map(turn -> turn.stored)
                                .filter(Objects::nonNull)
                                .toList());
    }

    @Override
    public synchronized CompletionStage<Boolean> delete(String shopId, String conversationId) {
        return CompletableFuture.completedStage(conversations.remove(List.of(shopId, conversationId)) != null);
    }

    @Override
    public synchronized CompletionStage<Integer> erase(String shopId, String shopperId) {
        int before = conversations.size();
        conversations
                .entrySet()
                .removeIf(entry -> entry.getKey().getFirst().equals(shopId)
                        && entry.getValue().shopperId.equals(shopperId));
        return CompletableFuture.completedStage(before - conversations.size());
    }

    private Stream<HeldTurn> turns() {
        return conversations.values().stream().flatMap(conversation -> conversation.turns.values().stream());
    }

    private Optional<HeldTurn> turn(TurnKey key) {
        return Optional.ofNullable(conversations.get(place(key)))
                .map(conversation -> conversation.turns.get(key.turnId()));
    }

    private static List<String> place(TurnKey key) {
        return List.of(key.shopId(), key.conversationId());
    }
}
