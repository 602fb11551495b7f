package dev.souk.evaluation.state;

import dev.souk.evaluation.state.corpus.Slot;
import java.util.Map;
import java.util.Set;

/**
 * Joint goal accuracy, the share of turns whose whole state is right, and the F1 of slots with their values, micro over turns. Not shared
 * between threads.
 */
final class StateScore {
    private int turns;
    private int joint;
    private long right;
    private long given;
    private long gold;

    void see(Map<Slot, Set<String>> expected, Map<Slot, String> found) {
        long same = found.entrySet().stream()
                .filter(slot -> expected.getOrDefault(slot.getKey(), Set.of()).contains(slot.getValue()))
                .count();
        turns++;
        joint += same == expected.size() && found.size() == expected.size() ? 1 : 0;
        right += same;
        given += found.size();
        gold += expected.size();
    }

    int turns() {
        return turns;
    }

    double jointGoalAccuracy() {
        return turns == 0 ? 0 : (double) joint / turns;
    }

    double slotF1() {
        return given + gold == 0 ? 0 : 2.0 * right / (given + gold);
    }
}
