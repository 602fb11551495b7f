package dev.souk.evaluation.cf.time;

import dev.souk.recommender.als.AlsSettings;
import dev.souk.recommender.als.AlsTrainer;
import dev.souk.recommender.basket.BasketTrainer;
import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.graph.CoOccurrenceTrainer;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.mixture.MixtureTrainer;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.NeighbourhoodTrainer;
import dev.souk.recommender.neighbourhood.Weighting;
import dev.souk.recommender.popularity.PopularityTrainer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/** What is measured, each trained when it is asked for: the plain rankings first, then families, and the mixture of them. */
final class Rankers {
    private final Interactions known;
    private final SequencedMap<String, Supplier<BasketScore.Ranker>> rankers = new LinkedHashMap<>();

    Rankers(Interactions known, ItemAttributes attributes) {
        this.known = known;
        Trainer popularity = new PopularityTrainer(null);
        Trainer lately = new PopularityTrainer(Duration.ofDays(30));
        Trainer neighbours = new NeighbourhoodTrainer("item-knn", Weighting.COUNT, 200, 1);
        Trainer together = new CoOccurrenceTrainer(0.6, 0.45, 0.4, 500);
        Trainer als = new AlsTrainer(new AlsSettings(64, 20, 5, 0.5, 12, 32));
        Trainer baskets = new BasketTrainer(attributes);
        rankers.put("popularity", () -> of(popularity));
        rankers.put("popularity, 30 days", () -> of(lately));
        rankers.put("own purchases", () -> ownPurchases(of(popularity)));
        rankers.put("item-knn", () -> of(neighbours));
        rankers.put("sum of the three", () -> sum(of(popularity), ownPurchases(of(popularity)), of(neighbours)));
        rankers.put("co-occurrence", () -> of(together));
        rankers.put("als", () -> of(als));
        rankers.put("baskets", () -> of(baskets));
        rankers.put(
                "mixture",
                () -> of(new MixtureTrainer(lately, List.of(together, als, baskets), MixtureTrainer.Kind.MONTH)));
    }

    List<String> names() {
        return List.copyOf(rankers.sequencedKeySet());
    }

    /** Trains it; an unknown name is refused with the names there are. */
    BasketScore.Ranker trained(String name) {
        Supplier<BasketScore.Ranker> ranker = rankers.get(name);
        if (ranker == null) {
            throw new IllegalArgumentException(
                    "no model is called '" + name + "'; there are " + String.join(", ", rankers.sequencedKeySet()));
        }
        return ranker.get();
    }

    private BasketScore.Ranker of(Trainer trainer) {
        RecommenderModel model = trainer.train(known, TrainingOptions.seeded(1));
        return customer -> {
            float[] scores = new float[model.items()];
            model.known(customer).score(scores);
            return scores;
        };
    }

    /** How often the customer bought an item; among equals the more popular. */
    private BasketScore.Ranker ownPurchases(BasketScore.Ranker popularity) {
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
