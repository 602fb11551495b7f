package dev.souk.recommender.counts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a shopper's own items say for each of a list of items, and which of them said it. */
public final class Taste {
    private record Reason(String itemId, double weight) {}

    private final double[] scores;
    private final Map<Integer, List<Reason>> reasons = new HashMap<>();

    Taste(int size) {
        scores = new double[size];
    }

    void add(int index, double weight, String because) {
        if (weight > 0) {
            scores[index] += weight;
            reasons.computeIfAbsent(index, _ -> new ArrayList<>()).add(new Reason(because, weight));
        }
    }

    /** What speaks for the item at an index, 0 where nothing does. */
    public double score(int index) {
        return scores[index];
    }

    /** The shopper's items that speak most for the item at an index, most telling first. */
    public List<String> because(int index, int limit) {
        return reasons.getOrDefault(index, List.of()).stream()
                .sorted(Comparator.comparingDouble(Reason::weight).reversed())
                .limit(limit)
                .map(Reason::itemId)
                .toList();
    }
}
