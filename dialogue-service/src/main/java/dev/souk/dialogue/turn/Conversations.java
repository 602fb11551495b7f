package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.ConversationCommand.CancelTurn;
import dev.souk.contracts.conversation.ConversationCommand.DeleteConversation;
import dev.souk.contracts.conversation.ConversationCommand.PatchNeed;
import dev.souk.contracts.conversation.ConversationCommand.ReadConversation;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.EventPlace;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.dialogue.store.Acceptance;
import dev.souk.dialogue.store.ConversationState;
import dev.souk.dialogue.store.Lease;
import dev.souk.dialogue.store.OpenTurn;
import dev.souk.dialogue.store.Opening;
import dev.souk.dialogue.store.TurnKey;
import dev.souk.dialogue.store.TurnOpening;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Handles what is asked of conversations: turns, patches of the need, reading, deleting, cancelling. The same class serves behind
 * Kafka and in process. Safe for any thread; commands of one conversation are handled in the order given only if the caller awaits
 * each one's {@link Handling#accepted}.
 */
public final class Conversations {
    private static final int SWEPT_AT_ONCE = 100;

    private final Ports ports;
    private final TurnSettings settings;
    private final String owner;
    private final InstantSource clock;
    private final Journal journal;
    private final Running running;

    /**
     * @param owner of leases: unique among all processes that ever ran
     */
    public Conversations(Ports ports, TurnSettings settings, String owner, InstantSource clock) {
        this.ports = ports;
        this.settings = settings;
        this.owner = owner;
        this.clock = clock;
        this.journal = new Journal(ports.store(), ports.events());
        this.running = new Running(ports, journal, settings, clock);
    }

    /** Begins what a command asks for. What the shopper did wrong is told as an event; only the store makes it fail. */
    public Handling handle(ConversationCommand command) {
        return switch (command) {
            case TakeTurn turn -> open(turn);
            case PatchNeed patch -> open(patch);
            case CancelTurn cancel -> Handling.of(cancel(cancel));
            case ReadConversation read -> Handling.of(read(read));
            case DeleteConversation delete -> Handling.of(delete(delete));
        };
    }

    /**
     * Does what crashed processes left undone: takes over turns whose lease is over, publishes what was stored and never confirmed, and
     * prolongs the leases of the turns that still run here.
     */
    public CompletionStage<Void> sweep() {
        Instant now = clock.instant();
        CompletionStage<Void> renewed = renew(now);
        CompletionStage<Void> taken = ports.store()
                .takeOver(lease(now), now)
                .thenCompose(turns ->
                        CompletableFuture.allOf(turns.stream().map(this::resume).toArray(CompletableFuture[]::new)));
        CompletionStage<Void> told = journal.flush()
                .thenCompose(_ -> ports.store().unpublished(now.minus(settings.lease()), SWEPT_AT_ONCE))
                .thenCompose(left -> CompletableFuture.allOf(left.stream()
                        .map(turn -> journal.send(turn.events())
                                .thenRun(() -> journal.note(turn.key()))
                                .toCompletableFuture())
                        .toArray(CompletableFuture[]::new)));
        return CompletableFuture.allOf(
                renewed.toCompletableFuture(), taken.toCompletableFuture(), told.toCompletableFuture());
    }

    /** How many items that the search gave were not shown since they broke a hard constraint; a search that obeys keeps it at 0. */
    public long droppedItems() {
        return running.dropped();
    }

    private CompletionStage<Void> renew(Instant now) {
        List<TurnKey> slow = running.since(now.minus(settings.lease().dividedBy(3)));
        return slow.isEmpty()
                ? CompletableFuture.completedStage(null)
                : ports.store().renew(lease(now), slow);
    }

    private Handling open(ConversationCommand command) {
        Instant now = clock.instant();
        TurnEvent.Accepted accepted = new TurnEvent.Accepted(first(command));
        Opening opening =
                ports.store().open(new TurnOpening(command, Fingerprint.of(command), lease(now), accepted, now));
        Optional<Ahead> ahead =
                opening.acceptance().toCompletableFuture().isDone() ? Optional.empty() : running.ahead(command);
        CompletionStage<Void> kept = opening.kept().whenComplete((_, failure) -> {
            if (failure != null) {
                running.tellLost(command, first(command));
            }
        });
        CompletionStage<CompletionStage<Void>> begun =
                opening.acceptance().thenApply(acceptance -> answer(acceptance, command, accepted, kept, ahead));
        return Handling.begunBy(begun.thenCombine(kept, (rest, _) -> rest));
    }

    /** Begins the turn at once; what it comes to, and that it is accepted, is told when its row is kept. */
    private CompletionStage<Void> answer(
            Acceptance acceptance,
            ConversationCommand command,
            TurnEvent.Accepted accepted,
            CompletionStage<Void> kept,
            Optional<Ahead> ahead) {
        return switch (acceptance) {
            case Acceptance.Opened(ConversationState state) -> {
                CompletionStage<CompletionStage<Void>> telling = kept.thenApply(_ -> journal.send(List.of(accepted)));
                Script script = new Script(TurnKey.of(command.chain()), 1, List.of(accepted), telling);
                RunningTurn turn = new RunningTurn(
                        command, state, state.turns() + 1, script, clock.instant(), new AtomicBoolean());
                yield running.run(turn, ahead).thenCompose(_ -> telling).thenCompose(told -> told);
            }
            case Acceptance.Known(List<TurnEvent> events) -> journal.send(events);
            case Acceptance.Refused(Acceptance.Reason reason) ->
                ports.events().emit(new TurnEvent.Conflict(first(command), words(reason)));
        };
    }

    private CompletableFuture<Void> resume(OpenTurn open) {
        Script script = new Script(
                TurnKey.of(open.command().chain()),
                open.attempt(),
                open.events(),
                CompletableFuture.completedStage(null));
        int turnsAfter = open.state().turns() + (open.turn() == null ? 1 : 0);
        RunningTurn turn =
                new RunningTurn(open.command(), open.state(), turnsAfter, script, clock.instant(), new AtomicBoolean());
        return journal.send(open.events())
                .thenCompose(_ -> running.resume(turn, open.turn()))
                .toCompletableFuture();
    }

    private CompletionStage<Void> cancel(CancelTurn command) {
        running.cancel(new TurnKey(command.chain().shopId(), first(command).conversationId(), command.cancelled()));
        return CompletableFuture.completedStage(null);
    }

    private CompletionStage<Void> read(ReadConversation command) {
        EventPlace place = first(command);
        return ports.store().read(place.shopId(), place.conversationId()).thenCompose(turns -> ports.events()
                .emit(new TurnEvent.ConversationRead(place, turns)));
    }

    private CompletionStage<Void> delete(DeleteConversation command) {
        EventPlace place = first(command);
        return ports.store().delete(place.shopId(), place.conversationId()).thenCompose(existed -> ports.events()
                .emit(new TurnEvent.ConversationDeleted(place, existed)));
    }

    private Lease lease(Instant now) {
        return new Lease(owner, now.plus(settings.lease()));
    }

    private static EventPlace first(ConversationCommand command) {
        TurnKey key = TurnKey.of(command.chain());
        return new EventPlace(key.shopId(), key.conversationId(), key.turnId(), 1, 0);
    }

    private static String words(Acceptance.Reason reason) {
        return switch (reason) {
            case OTHER_WORDS -> "this turn id came before with other words; a new id would do";
            case TURN_RUNNING -> "another turn of this conversation is running; wait until it is done or cancel it";
        };
    }
}
