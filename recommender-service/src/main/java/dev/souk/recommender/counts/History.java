package dev.souk.recommender.counts;

import dev.souk.contracts.interaction.InteractionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/** What one shopper touched, in the order it became known, each interaction once. Not safe for threads. */
final class History {
    private final SequencedMap<String, Touch> touches = new LinkedHashMap<>();

    /** Whether it was new. */
    boolean add(String interactionId, Touch touch) {
        return touches.putIfAbsent(interactionId, touch) == null;
    }

    Collection<Touch> touches() {
        return touches.values();
    }

    /** The latest distinct items with evidence for them, latest first; each with its strongest evidence in the window. */
    List<Touch> latest(int window) {
        return latestOf(touches.sequencedValues().reversed(), window);
    }

    static List<Touch> latestOf(Iterable<Touch> latestFirst, int window) {
        List<Touch> latest = new ArrayList<>();
        Set<Integer> met = new HashSet<>();
        for (Touch touch : latestFirst) {
            if (touch.evidence() > 0 && met.add(touch.item())) {
                latest.add(touch);
                if (latest.size() == window) {
                    break;
                }
            }
        }
        return latest;
    }

    /** The items disliked or ordered: not to be brought up unasked. */
    Set<Integer> settled() {
        Set<Integer> settled = new HashSet<>();
        for (Touch touch : touches.values()) {
            if (touch.type() == InteractionType.DISLIKE || touch.type() == InteractionType.ORDER) {
                settled.add(touch.item());
            }
        }
        return settled;
    }
}
