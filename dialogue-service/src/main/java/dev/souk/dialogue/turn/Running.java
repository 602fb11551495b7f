package dev.souk.dialogue.turn;

import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.ConversationCommand.CancelTurn;
import dev.souk.contracts.conversation.ConversationCommand.DeleteConversation;
import dev.souk.contracts.conversation.ConversationCommand.PatchNeed;
import dev.souk.contracts.conversation.ConversationCommand.ReadConversation;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.EventPlace;
import dev.souk.contracts.conversation.StoredTurn;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.dialogue.answer.Phrasebook;
import dev.souk.dialogue.store.TurnKey;
import dev.souk.dialogue.store.TurnProgress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The turns of this process, from their start to an end that is told: an answer, or a reason why there is none. Safe for any thread. */
final class Running {
    private static final System.Logger LOG = System.getLogger(Running.class.getName());

    private static final String ERROR = "failed.error";

    private final Ports ports;
    private final Journal journal;
    private final Turn.Means means;
    private final ConcurrentMap<TurnKey, RunningTurn> turns = new ConcurrentHashMap<>();

    Running(Ports ports, Journal journal, TurnSettings settings, InstantSource clock) {
        this.ports = ports;
        this.journal = journal;
        this.means = new Turn.Means(ports, journal, settings, clock, new SlateGuard());
    }

    /** Begins a turn whose row is not open yet, as far as nobody is told. */
    Optional<Ahead> ahead(ConversationCommand command) {
        return command instanceof TakeTurn turn ? Ahead.of(turn, means) : Optional.empty();
    }

    /** Runs a turn that was just opened. The stage fails only where the store does. */
    CompletionStage<Void> run(RunningTurn turn, Optional<Ahead> ahead) {
        return watch(turn, shop -> begin(turn, shop, ahead));
    }

    private CompletionStage<Void> watch(RunningTurn turn, Function<Shop, CompletionStage<Void>> beginning) {
        TurnKey key = turn.script().key();
        turns.put(key, turn);
        return begin(turn, beginning)
                .exceptionallyCompose(failure -> end(turn, failure))
                .whenComplete((_, _) -> turns.remove(key, turn));
    }

    /** Goes on with a turn that another process left. */
    CompletionStage<Void> resume(RunningTurn turn, @Nullable StoredTurn stored) {
        turn.script().add(TurnEvent.Restarted::new);
        return watch(turn, shop -> stored == null ? begin(turn, shop, Optional.empty()) : goOn(turn, shop, stored));
    }

    /** Tells that a turn could not even be opened; nothing is stored of it. */
    void tellLost(ConversationCommand command, EventPlace place) {
        String words = Phrasebook.of(language(command)).find(ERROR).orElse(ERROR);
        var _ = ports.events().emit(new TurnEvent.Failed(place, words));
    }

    void cancel(TurnKey key) {
        RunningTurn turn = turns.get(key);
        if (turn != null) {
            turn.cancelled().set(true);
        }
    }

    /** How many items were kept off slates because they broke a hard constraint. */
    long dropped() {
        return means.guard().dropped();
    }

    /** Turns that have been running since before a moment. */
    List<TurnKey> since(Instant moment) {
        return turns.values().stream()
                .filter(turn -> turn.since().isBefore(moment))
                .map(turn -> turn.script().key())
                .toList();
    }

    private CompletionStage<Void> begin(RunningTurn turn, Function<Shop, CompletionStage<Void>> beginning) {
        Optional<Shop> shop = ports.shops().shop(turn.script().key().shopId());
        if (shop.isEmpty()) {
            return fail(turn, "failed.catalogue");
        }
        try {
            return beginning.apply(shop.get());
        } catch (RuntimeException failure) {
            return CompletableFuture.failedStage(failure);
        }
    }

    private CompletionStage<Void> begin(RunningTurn turn, Shop shop, Optional<Ahead> ahead) {
        return switch (turn.command()) {
            case TakeTurn command -> new Turn(turn, command, shop, means).take(ahead);
            case PatchNeed command -> patch(turn, command, shop);
            case CancelTurn _, ReadConversation _, DeleteConversation _ -> throw noTurn(turn.command());
        };
    }

    private CompletionStage<Void> goOn(RunningTurn turn, Shop shop, StoredTurn stored) {
        return switch (turn.command()) {
            case TakeTurn command -> new Turn(turn, command, shop, means).goOn(stored);
            case PatchNeed command -> patch(turn, command, shop);
            case CancelTurn _, ReadConversation _, DeleteConversation _ -> throw noTurn(turn.command());
        };
    }

    private CompletionStage<Void> patch(RunningTurn turn, PatchNeed command, Shop shop) {
        return new Patch(turn, journal).apply(command, shop, means.clock().instant());
    }

    private static IllegalStateException noTurn(ConversationCommand command) {
        return new IllegalStateException("command: " + command + " is no turn");
    }

    private CompletionStage<Void> end(RunningTurn turn, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        String turnId = turn.script().key().turnId();
        if (cause instanceof LeaseLost) {
            LOG.log(System.Logger.Level.INFO, cause.getMessage());
            return CompletableFuture.completedStage(null);
        }
        if (cause instanceof CancellationException) {
            return fail(turn, "failed.cancelled");
        }
        LOG.log(System.Logger.Level.ERROR, "turn " + turnId + " failed", cause);
        return fail(turn, ERROR);
    }

    private CompletionStage<Void> fail(RunningTurn turn, String reason) {
        Script script = turn.script();
        String words = Phrasebook.of(language(turn.command())).find(reason).orElse(reason);
        script.add(place -> new TurnEvent.Failed(place, words));
        StoredTurn stored = new StoredTurn(
                script.key().turnId(),
                said(turn.command()),
                List.of(),
                null,
                null,
                turn.state().needs().need(),
                null,
                turn.since());
        return journal.keep(script, new TurnProgress(script.attempt(), turn.state(), stored, script.all(), true));
    }

    private static String language(ConversationCommand command) {
        return command instanceof TakeTurn turn
                ? Locale.forLanguageTag(turn.locale()).getLanguage()
                : "en";
    }

    private static String said(ConversationCommand command) {
        return command instanceof TakeTurn turn ? turn.text() : "";
    }
}
