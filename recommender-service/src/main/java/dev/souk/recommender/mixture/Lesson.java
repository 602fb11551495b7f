package dev.souk.recommender.mixture;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.Taste;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** A situation, what the members voted in it, and what was wanted. Nobody writes to its arrays. */
final class Lesson {
    private static final int DEPTH = 100;
    private final float[] situation;
    private final List<float[]> votes;
    private final float[] wanted;

    /**
     * A lesson of these.
     *
     * @param votes a row an item, a vote a member
     * @param wanted 1 ÷ (items wanted) for an item that was, else 0
     */
    Lesson(float[] situation, List<float[]> votes, float[] wanted) {
        this.situation = situation;
        this.votes = votes;
        this.wanted = wanted;
    }

    static Lesson of(float[] situation, List<Taste> members, History history, Set<Integer> gold, boolean repeats) {
        IntPredicate allowed = repeats ? item -> true : item -> !history.contains(item);
        Map<Integer, float[]> byItem = new Votes(members, DEPTH, allowed).byItem();
        List<float[]> votes = new ArrayList<>(byItem.values());
        float[] wanted = new float[votes.size()];
        int at = 0;
        for (int item : byItem.keySet()) {
            wanted[at++] = gold.contains(item) ? 1f / gold.size() : 0;
        }
        return new Lesson(situation, votes, wanted);
    }

    float[] situation() {
        return situation;
    }

    List<float[]> votes() {
        return votes;
    }

    float[] wanted() {
        return wanted;
    }

    float total() {
        float total = 0;
        for (float one : wanted) {
            total += one;
        }
        return total;
    }
}
