package dev.souk.retrieval.search;

/**
 * How search weighs and cuts.
 *
 * @param fusionConstant k of reciprocal rank fusion
 * @param depth how many hits of a leg take part
 * @param fewPriced so many priced matches and no unpriced one is shown
 * @param fewMatches up to so many matches, relaxations are offered
 */
public record SearchSettings(int fusionConstant, int depth, int fewPriced, int fewMatches) {
    public SearchSettings {
        if (fusionConstant < 1 || depth < 1 || fewPriced < 1 || fewMatches < 0) {
            throw new IllegalArgumentException("search settings: " + fusionConstant + ", " + depth + ", " + fewPriced
                    + ", " + fewMatches + "; numbers of at least 1, 1, 1 and 0 would do");
        }
    }

    public static SearchSettings defaults() {
        return new SearchSettings(60, 200, 3, 0);
    }
}
