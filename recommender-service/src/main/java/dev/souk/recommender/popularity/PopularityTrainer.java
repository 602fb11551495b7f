package dev.souk.recommender.popularity;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Time-decayed popularity: s(i) = Σ w · 2^(−(T − t) / half-life) over the interactions of item i, T the latest time of the
 * data. Without times or a half-life every interaction counts its weight. O(interactions).
 */
public final class PopularityTrainer implements Trainer {
    public static final String FAMILY = "popularity";

    /** Up to here every whole number is a float. */
    private static final float EXACT = 1 << 24;

    private final @Nullable Duration halfLife;

    /** @param halfLife after which an interaction counts half, or null for never */
    public PopularityTrainer(@Nullable Duration halfLife) {
        if (halfLife != null && (halfLife.isNegative() || halfLife.isZero())) {
            throw new IllegalArgumentException("half-life is " + halfLife + "; a positive duration would do, or none");
        }
        this.halfLife = halfLife;
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public Map<String, Double> parameters() {
        return halfLife == null ? Map.of() : Map.of("halfLifeSeconds", (double) halfLife.toSeconds());
    }

    @Override
    public PopularityModel train(Interactions interactions, TrainingOptions options) {
        double[] sums = new double[interactions.items()];
        long latest = interactions.latest();
        for (int user = 0; user < interactions.users(); user++) {
            History history = interactions.history(user);
            for (int place = 0; place < history.size(); place++) {
                sums[history.item(place)] += history.weight(place) * decay(history, place, latest);
            }
        }
        float[] scores = new float[sums.length];
        for (int item = 0; item < scores.length; item++) {
            scores[item] = (float) sums[item];
        }
        options.progress().at("count", interactions.size(), interactions.size());
        return new PopularityModel(interactions.users(), scores);
    }

    /** Takes whole numbers off whole numbers, which is exact; decayed sums hang on the latest time of all and are counted again. */
    @Override
    public Unlearned unlearn(RecommenderModel model, Histories seen, int shopper, TrainingOptions options) {
        History history = seen.history(shopper);
        if (!(model instanceof PopularityModel popularity) || (halfLife != null && history.hasTimes())) {
            return new Unlearned.RetrainNeeded("decayed popularity is counted anew, which takes milliseconds");
        }
        float[] scores = popularity.scores().clone();
        for (int place = 0; place < history.size(); place++) {
            float score = scores[history.item(place)];
            if (history.weight(place) != Math.rint(history.weight(place)) || score >= EXACT) {
                return new Unlearned.RetrainNeeded("sums of fractions are counted anew, which takes milliseconds");
            }
            scores[history.item(place)] = score - history.weight(place);
        }
        return new Unlearned.Done(new PopularityModel(model.users(), scores));
    }

    private double decay(History history, int place, long latest) {
        return halfLife == null || !history.hasTimes()
                ? 1
                : Math.pow(2, -(latest - history.time(place)) / (double) halfLife.toSeconds());
    }
}
