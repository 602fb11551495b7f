package dev.souk.recommender.counts;

import dev.souk.recommender.slate.Inclination;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the counts say for each of a list of items. */
public final class Taste implements Inclination {
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

    @Override
    public double score(int index) {
        return scores[index];
    }

    @Override
    public List<String> because(int index, int limit) {
        return reasons.getOrDefault(index, List.of()).stream()
                .sorted(Comparator.comparingDouble(Reason::weight).reversed())
                .limit(limit)
                .map(Reason::itemId)
                .toList();
    }
}
