package dev.souk.evaluation.state.reading;

import dev.souk.evaluation.state.corpus.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The state of one dialogue as changes make it. Belongs to one thread. */
public final class Belief {
    private final Map<Slot, String> state = new LinkedHashMap<>();

    public Map<Slot, String> state() {
        return Map.copyOf(state);
    }

    public void apply(Choice choice, Change change) {
        switch (change.kind()) {
            case KEEP -> {}
            case DROP -> state.remove(choice.slot());
            case ANY -> state.put(choice.slot(), Slot.ANY);
            case SET -> {
                if (choice.item().isEmpty()) {
                    state.put(choice.slot(), change.value());
                } else {
                    state.merge(choice.slot(), choice.item(), Belief::joined);
                }
            }
        }
    }

    private static String joined(String before, String item) {
        return String.join(" ", new TreeSet<>(List.of((before + " " + item).split(" "))));
    }
}
