package dev.souk.gateway.turn;

import dev.souk.contracts.conversation.EventPlace;
import dev.souk.contracts.conversation.TurnEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Puts the events of one answer in order, each once, however they come: doubled by a replay, early before a gap, or late from
 * a process that lost its lease.
 *
 * <p>Sequences grow by one. An attempt takes the answer over from the sequence it first speaks at; whatever a lower attempt
 * says from there on is dropped, and what it already said there is said again by the higher one. Events before that place
 * stand, whatever their attempt, since a replay repeats them. Not thread-safe.
 */
public final class EventOrder {
    private final NavigableMap<Integer, TurnEvent> early = new TreeMap<>();
    /** Attempt → the lowest sequence it spoke at. */
    private final NavigableMap<Integer, Integer> takenOverAt = new TreeMap<>();

    private int next;

    /** What can be told now that this event came: the event itself, what waited for it, or nothing. */
    public List<TurnEvent> take(TurnEvent event) {
        EventPlace place = event.place();
        if (isStale(place)) {
            return List.of();
        }
        Integer spokeAt = takenOverAt.get(place.attempt());
        if (spokeAt == null || place.sequence() < spokeAt) {
            takeOver(place);
        }
        if (place.sequence() < next) {
            return List.of();
        }
        early.put(place.sequence(), event);
        List<TurnEvent> told = new ArrayList<>();
        while (!early.isEmpty() && early.firstKey() == next) {
            told.add(early.pollFirstEntry().getValue());
            next++;
        }
        return told;
    }

    /** Whether events came that cannot be told, for one before them is missing. */
    public boolean hasGap() {
        return !early.isEmpty();
    }

    /** The sequence that is told next. */
    public int next() {
        return next;
    }

    private boolean isStale(EventPlace place) {
        return takenOverAt.tailMap(place.attempt(), false).values().stream().anyMatch(from -> place.sequence() >= from);
    }

    private void takeOver(EventPlace place) {
        boolean takesOver = !takenOverAt.headMap(place.attempt(), false).isEmpty();
        takenOverAt.put(place.attempt(), place.sequence());
        if (takesOver) {
            early.tailMap(place.sequence(), true)
                    .entrySet()
                    .removeIf((Map.Entry<Integer, TurnEvent> waiting) ->
                            waiting.getValue().place().attempt() < place.attempt());
            next = Math.min(next, place.sequence());
        }
    }
}
