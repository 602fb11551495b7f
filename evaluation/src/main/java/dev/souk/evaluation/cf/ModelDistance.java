package dev.souk.evaluation.cf;

import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;

/**
 * How far two models are apart in what they say of the items of one shopper: ‖S − T‖ ÷ ‖T‖, S and T the scores of those items for a
 * sample of other shoppers, folded in.
 */
final class ModelDistance {
    private ModelDistance() {}

    static double relative(RecommenderModel one, RecommenderModel other, Interactions data, int sample, int shopper) {
        int[] items = data.history(shopper).items();
        float[] ones = new float[items.length];
        float[] others = new float[items.length];
        double difference = 0;
        double norm = 0;
        for (int i = 0; i < sample; i++) {
            int user = (int) ((long) i * data.users() / sample);
            if (user != shopper) {
                one.foldIn(data.history(user)).score(items, ones);
                other.foldIn(data.history(user)).score(items, others);
                for (int at = 0; at < items.length; at++) {
                    difference += (ones[at] - others[at]) * (ones[at] - others[at]);
                    norm += others[at] * others[at];
                }
            }
        }
        return norm == 0 ? 0 : Math.sqrt(difference / norm);
    }
}
