package dev.souk.dialogue.turn;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.conversation.EventPlace;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.dialogue.store.TurnKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * The events of one attempt at a turn, in order: first written down, then stored, then sent. Belongs to one turn, whose steps follow
 * one another; not for use by two at once.
 */
final class Script {
    private final TurnKey key;
    private final int attempt;
    private final List<TurnEvent> events;
    private final CompletionStage<?> begun;
    private int sent;

    /**
     * @param before events of which others take care: that earlier attempts stored, or that say the turn is accepted
     * @param begun done when those are stored and on their way, and what follows them may be
     */
    Script(TurnKey key, int attempt, List<TurnEvent> before, CompletionStage<?> begun) {
        this.key = key;
        this.attempt = attempt;
        this.events = new ArrayList<>(before);
        this.begun = begun;
        this.sent = before.size();
    }

    CompletionStage<?> begun() {
        return begun;
    }

    /** Writes down what comes next. */
    void add(Function<EventPlace, TurnEvent> event) {
        events.add(
                event.apply(new EventPlace(key.shopId(), key.conversationId(), key.turnId(), attempt, events.size())));
    }

    List<TurnEvent> all() {
        return List.copyOf(events);
    }

    /** Those not sent yet, which the caller sends now. */
    List<TurnEvent> unsent() {
        List<TurnEvent> rest = List.copyOf(events.subList(sent, events.size()));
        sent = events.size();
        return rest;
    }

    /** The acts that were understood, if that was written down. */
    List<Act> acts() {
        return events.stream()
                .filter(TurnEvent.NeedTracked.class::isInstance)
                .flatMap(event -> ((TurnEvent.NeedTracked) event).acts().stream())
                .toList();
    }

    TurnKey key() {
        return key;
    }

    int attempt() {
        return attempt;
    }
}
