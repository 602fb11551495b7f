package dev.souk.recommender.mixture;

import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.TopItems;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A situation, what the members voted in it, and what was wanted. Nobody writes to its arrays. */
final class Lesson {
    private static final int DEPTH = 80;
    private final float[] situation;
    private final float[] votes;
    private final float[] wanted;

    /**
     * A lesson of these.
     *
     * @param votes a vote a member, item after item
     * @param wanted 1 ÷ (items wanted) for an item that was, else 0
     */
    Lesson(float[] situation, float[] votes, float[] wanted) {
        this.situation = situation;
        this.votes = votes;
        this.wanted = wanted;
    }

    /** What the members say of all that one of them has among its best. */
    static Lesson of(float[] situation, List<Taste> members, IntPredicate allowed, Set<Integer> gold) {
        List<float[]> byMember = members.stream().map(Votes::of).toList();
        int[] items = byMember.stream()
                .flatMapToInt(votes -> best(votes, allowed))
                .distinct()
                .toArray();
        float[] votes = new float[items.length * members.size()];
        float[] wanted = new float[items.length];
        for (int i = 0; i < items.length; i++) {
            for (int m = 0; m < members.size(); m++) {
                votes[i * members.size() + m] = byMember.get(m)[items[i]];
            }
            wanted[i] = gold.contains(items[i]) ? 1f / gold.size() : 0;
        }
        return new Lesson(situation, votes, wanted);
    }

    private static IntStream best(float[] votes, IntPredicate allowed) {
        return Arrays.stream(TopItems.of(votes, DEPTH, allowed).items());
    }

    float[] situation() {
        return situation;
    }

    float[] votes() {
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

    /** Each item's votes added up by these weights of the members. */
    float[] scores(float[] weights) {
        float[] scores = new float[wanted.length];
        for (int i = 0; i < scores.length; i++) {
            for (int m = 0; m < weights.length; m++) {
                scores[i] += weights[m] * votes[i * weights.length + m];
            }
        }
        return scores;
    }
}
