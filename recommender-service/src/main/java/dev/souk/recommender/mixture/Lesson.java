package dev.souk.recommender.mixture;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.TopItems;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A situation, what the members voted in it, and what was wanted. Nobody writes to its arrays. */
final class Lesson {
    private static final int DEPTH = 100;
    private final float[] situation;
    private final float[] votes;
    private final float[] wanted;
    private final BitSet old;
    private final int wantedNew;

    /**
     * A lesson of these.
     *
     * @param votes a vote a member, item after item
     * @param wanted 1 ÷ (items wanted) for an item that was, else 0
     * @param old the places of items the shopper had before
     * @param wantedNew how many items were wanted that the shopper did not have before
     */
    Lesson(float[] situation, float[] votes, float[] wanted, BitSet old, int wantedNew) {
        this.situation = situation;
        this.votes = votes;
        this.wanted = wanted;
        this.old = old;
        this.wantedNew = wantedNew;
    }

    /**
     * What the members say of all that one of them has among its best.
     *
     * @param repeats whether items of the history may come again
     */
    static Lesson of(float[] situation, List<Taste> members, History history, boolean repeats, Set<Integer> gold) {
        BitSet had = history.itemSet();
        List<float[]> byMember = members.stream().map(Votes::of).toList();
        int[] items = byMember.stream()
                .flatMapToInt(votes -> IntStream.concat(
                        best(votes, had),
                        repeats
                                ? Arrays.stream(
                                        TopItems.of(votes, DEPTH, had::get).items())
                                : IntStream.empty()))
                .distinct()
                .toArray();
        float[] votes = new float[items.length * members.size()];
        float[] wanted = new float[items.length];
        BitSet old = new BitSet();
        for (int i = 0; i < items.length; i++) {
            for (int m = 0; m < members.size(); m++) {
                votes[i * members.size() + m] = byMember.get(m)[items[i]];
            }
            wanted[i] = gold.contains(items[i]) ? 1f / gold.size() : 0;
            old.set(i, had.get(items[i]));
        }
        int wantedNew = (int) gold.stream().filter(item -> !had.get(item)).count();
        return new Lesson(situation, votes, wanted, old, wantedNew);
    }

    private static IntStream best(float[] votes, BitSet had) {
        return Arrays.stream(TopItems.of(votes, DEPTH, item -> !had.get(item)).items());
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

    /** Whether an item is one the shopper had before. */
    boolean old(int item) {
        return old.get(item);
    }

    boolean hasOld() {
        return !old.isEmpty();
    }

    int wantedNew() {
        return wantedNew;
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
