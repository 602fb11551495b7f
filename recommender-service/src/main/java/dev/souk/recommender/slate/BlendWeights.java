package dev.souk.recommender.slate;

/**
 * How much each voice counts in a blend, each voice scaled to [0, 1] first.
 *
 * @param search how well the item fits the words
 * @param popularity how much others touch it lately
 * @param taste what the shopper's own items say for it
 */
public record BlendWeights(double search, double popularity, double taste) {
    public static final BlendWeights DEFAULTS = new BlendWeights(1, 0.15, 0.35);

    public BlendWeights {
        notNegative("search", search);
        notNegative("popularity", popularity);
        notNegative("taste", taste);
    }

    private static void notNegative(String name, double weight) {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(name + ": " + weight + "; a number >= 0 would do");
        }
    }
}
