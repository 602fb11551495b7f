package dev.souk.recommender.slate;

/**
 * How freely slates are drawn.
 *
 * @param temperature of the scores; 0 means slates are not drawn but ordered
 * @param floor share of the chance that is spread evenly over all candidates, so that none is never shown; in [0, 1)
 */
public record Exploration(double temperature, double floor) {
    /** Slates are ordered by score alone. */
    public static final Exploration NONE = new Exploration(0, 0.01);

    public Exploration {
        if (!(temperature >= 0) || Double.isInfinite(temperature)) {
            throw new IllegalArgumentException("temperature: " + temperature + "; a number >= 0 would do");
        }
        if (!(floor >= 0 && floor < 1)) {
            throw new IllegalArgumentException("floor: " + floor + "; a number in [0, 1) would do");
        }
    }
}
