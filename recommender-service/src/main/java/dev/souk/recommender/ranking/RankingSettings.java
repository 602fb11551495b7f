package dev.souk.recommender.ranking;

/**
 * What counts in an order.
 *
 * @param taste weight of the model's score, after both were brought to [0, 1] among the candidates
 * @param preference weight of the soft preference
 * @param diversity 0 for none to 1: how much being like an item already chosen counts against a candidate
 */
public record RankingSettings(double taste, double preference, double diversity) {
    public RankingSettings {
        if (!(taste >= 0) || !(preference >= 0)) {
            throw new IllegalArgumentException(
                    "taste is " + taste + ", preference " + preference + "; numbers of at least 0 would do");
        }
        if (!(diversity >= 0 && diversity <= 1)) {
            throw new IllegalArgumentException("diversity is " + diversity + "; 0 to 1 would do");
        }
    }
}
