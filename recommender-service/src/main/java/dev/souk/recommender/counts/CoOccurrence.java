package dev.souk.recommender.counts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much evidence speaks for two items going together, symmetric, in whole units; and for each alone. The likeness of two is the
 * shrunk cosine {@code c_ij / √((n_i + s)(n_j + s))} (Sarwar et al. 2001, Item-based collaborative filtering; the shrinkage s keeps
 * two items met once from being alike). Not safe for threads.
 */
final class CoOccurrence {
    /** Units of one piece of evidence: steps of decay are rounded to thousandths. */
    static final long UNIT = 1000;

    private static final double SHRINKAGE = 5.0 * UNIT;

    private final Map<Integer, Map<Integer, Long>> together = new HashMap<>();
    private final Map<Integer, Long> alone = new HashMap<>();

    void addAlone(int item, long units) {
        addTo(alone, item, units);
    }

    void addPair(int one, int other, long units) {
        addTo(together.computeIfAbsent(one, _ -> new HashMap<>()), other, units);
        addTo(together.computeIfAbsent(other, _ -> new HashMap<>()), one, units);
    }

    private static void addTo(Map<Integer, Long> counts, int item, long units) {
        counts.merge(item, units, CoOccurrence::sumOrNothing);
    }

    private static @Nullable Long sumOrNothing(Long before, Long more) {
        long sum = before + more;
        return sum == 0 ? null : sum;
    }

    /** Whether no two items were ever met together. */
    boolean isEmpty() {
        return together.values().stream().allMatch(Map::isEmpty);
    }

    /** The items met together with this one, and in how many units. */
    Map<Integer, Long> neighbours(int item) {
        return together.getOrDefault(item, Map.of());
    }

    /** How alike two items are, in [0, 1) but for rounding; 0 where they were never met together. */
    double likeness(Map<Integer, Long> neighboursOfOne, Integer one, Integer other) {
        Long units = neighboursOfOne.get(other);
        if (units == null) {
            return 0;
        }
        return units
                / Math.sqrt((alone.getOrDefault(one, 0L) + SHRINKAGE) * (alone.getOrDefault(other, 0L) + SHRINKAGE));
    }
}
