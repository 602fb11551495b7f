package dev.souk.evaluation.search;

import java.util.List;
import java.util.stream.IntStream;

/** One query's first hits, judged. */
final class Judged {
    private static final int K = 10;

    private final List<Boolean> right;
    private final long gold;
    private final double millis;

    Judged(boolean[] right, long gold, double millis) {
        this.right = IntStream.range(0, right.length).mapToObj(i -> right[i]).toList();
        this.gold = gold;
        this.millis = millis;
    }

    boolean hasGold() {
        return gold > 0;
    }

    double millis() {
        return millis;
    }

    double first() {
        return !right.isEmpty() && right.getFirst() ? 1 : 0;
    }

    /** Right hits over as many as could be right among ten. */
    double precision() {
        return right.stream().filter(hit -> hit).count() / (double) Math.min(K, gold);
    }

    /** DCG of the hits over the DCG of as many right ones as there could be among ten. */
    double ndcg() {
        double dcg = IntStream.range(0, right.size())
                .filter(right::get)
                .mapToDouble(Judged::discount)
                .sum();
        return dcg
                / IntStream.range(0, (int) Math.min(K, gold))
                        .mapToDouble(Judged::discount)
                        .sum();
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 2);
    }
}
