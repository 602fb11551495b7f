package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.dialogue.store.InMemoryConversations;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Conversations without Kafka and without a database: the very turns that serve, with their events handed back. For evaluation,
 * simulation and tests. Safe for any thread; commands of one conversation are awaited one after the other by the caller.
 */
public final class InProcess {
    private final Conversations conversations;
    private final ConcurrentMap<String, List<TurnEvent>> told = new ConcurrentHashMap<>();

    /**
     * @param peers the other services' hearts, such as {@code new Peers((request, deadline) -> completedStage(agent.answer(request)), …)}
     * @param models {@link Models#NONE} for rules and templates alone
     */
    public InProcess(Shops shops, Peers peers, Models models, TurnSettings settings, InstantSource clock) {
        TurnEvents events = emitted -> {
            for (TurnEvent event : emitted) {
                told.computeIfAbsent(
                                place(
                                        event.place().conversationId(),
                                        event.place().turnId()),
                                _ -> new CopyOnWriteArrayList<>())
                        .add(event);
            }
            return CompletableFuture.completedStage(null);
        };
        conversations = new Conversations(
                new Ports(shops, peers, new InMemoryConversations(clock), events, models),
                settings,
                "in-process",
                clock);
    }

    /** Does what a command asks for; done with all events of it, in order. */
    public CompletionStage<List<TurnEvent>> handle(ConversationCommand command) {
        String place = place(
                String.valueOf(command.chain().conversationId()),
                String.valueOf(command.chain().turnId()));
        return conversations.handle(command).finished().thenApply(_ -> {
            List<TurnEvent> events = told.remove(place);
            return events == null ? List.of() : List.copyOf(events);
        });
    }

    private static String place(String conversationId, String turnId) {
        return conversationId + "\n" + turnId;
    }
}
