package dev.souk.evaluation.cf.time;

import dev.souk.recommender.basket.BasketTrainer;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.NeighbourhoodTrainer;
import dev.souk.recommender.neighbourhood.Weighting;
import dev.souk.recommender.popularity.PopularityTrainer;
import dev.souk.recommender.sequence.ItemAttributes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What is measured: the plain rankings first, then the basket family. */
final class Rankers {
    private Rankers() {}

    static SequencedMap<String, BasketScore.Ranker> trained(Interactions known, ItemAttributes attributes) {
        BasketScore.Ranker popularity = of(new PopularityTrainer(null), known);
        BasketScore.Ranker own = ownPurchases(known, popularity);
        BasketScore.Ranker neighbours = of(new NeighbourhoodTrainer("item-knn", Weighting.COUNT, 200, 1), known);
        SequencedMap<String, BasketScore.Ranker> rankers = new LinkedHashMap<>();
        rankers.put("popularity", popularity);
        rankers.put("popularity, 30 days", of(new PopularityTrainer(Duration.ofDays(30)), known));
        rankers.put("own purchases", own);
        rankers.put("item-knn", neighbours);
        rankers.put("sum of the three", sum(popularity, own, neighbours));
        rankers.put("baskets", of(new BasketTrainer(attributes), known));
        return rankers;
    }

    private static BasketScore.Ranker of(Trainer trainer, Interactions known) {
        RecommenderModel model = trainer.train(known, TrainingOptions.seeded(1));
        return customer -> {
            float[] scores = new float[model.items()];
            model.known(customer).score(scores);
            return scores;
        };
    }

    /** How often the customer bought an item; among equals the more popular. */
    private static BasketScore.Ranker ownPurchases(Interactions known, BasketScore.Ranker popularity) {
        return customer -> {
            float[] scores = unit(popularity.scores(customer));
            History history = known.history(customer);
            for (int at = 0; at < history.size(); at++) {
                scores[history.item(at)] += 2;
            }
            return scores;
        };
    }

    private static BasketScore.Ranker sum(BasketScore.Ranker... parts) {
        return customer -> {
            float[] sum = new float[parts[0].scores(customer).length];
            for (BasketScore.Ranker part : parts) {
                float[] scores = unit(part.scores(customer));
                for (int item = 0; item < sum.length; item++) {
                    sum[item] += scores[item];
                }
            }
            return sum;
        };
    }

    /** Divided by the largest. */
    private static float[] unit(float[] scores) {
        float largest = 1e-9f;
        for (float score : scores) {
            largest = Math.max(largest, score);
        }
        for (int item = 0; item < scores.length; item++) {
            scores[item] /= largest;
        }
        return scores;
    }
}
