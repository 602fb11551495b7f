package dev.souk.standalone.demo.assortment;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Draws from weights and lists. Not for use by several threads. */
public record Dice(RandomGenerator random) {
    /** A key, by its weight, in the map's order. */
    public <K> K weighted(Map<K, Double> weights) {
        double left = random.nextDouble()
                * weights.values().stream().mapToDouble(d -> d).sum();
        K last = weights.keySet().iterator().next();
        for (Map.Entry<K, Double> entry : weights.entrySet()) {
            last = entry.getKey();
            left -= entry.getValue();
            if (left < 0) {
                return last;
            }
        }
        return last;
    }

    public <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A position in [0, 1] that follows quality as far as {@code pull}, in [−1, 1], says. */
    public double position(double quality, double pull) {
        double ahead = pull < 0 ? 1 - quality : quality;
        double weight = Math.abs(pull);
        return weight * ahead + (1 - weight) * random.nextDouble();
    }
}
