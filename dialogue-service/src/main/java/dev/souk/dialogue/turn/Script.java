package dev.souk.dialogue.turn;

import dev.souk.contracts.act.Act;
import dev.souk.contracts.conversation.EventPlace;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.dialogue.store.TurnKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The events of one attempt at a turn, in order: first written down, then stored, then sent. Belongs to one turn, whose steps follow
 * one another; not for use by two at once.
 */
final class Script {
    private final TurnKey key;
    private final int attempt;
    private final List<TurnEvent> events;
    private int sent;

    /**
     * @param before events that earlier attempts stored, and that were sent
     */
    Script(TurnKey key, int attempt, List<TurnEvent> before) {
        this.key = key;
        this.attempt = attempt;
        this.events = new ArrayList<>(before);
        this.sent = before.size();
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
