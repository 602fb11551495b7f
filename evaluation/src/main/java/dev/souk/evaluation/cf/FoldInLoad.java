package dev.souk.evaluation.cf;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.InteractionsBuilder;
import dev.souk.recommender.model.RecommenderModel;
import java.time.Duration;
import java.util.Random;

/** New shoppers with random histories, folded into a model one after the other. */
final class FoldInLoad {
    private FoldInLoad() {}

    /** Random shoppers to train from; popular items are more likely. */
    static Interactions shoppers(int users, int items, int each) {
        Random random = new Random(1);
        InteractionsBuilder builder = Interactions.builder().atLeast(users, items);
        for (int user = 0; user < users; user++) {
            for (int i = 0; i < each; i++) {
                builder.add(user, (int) (items * Math.pow(random.nextDouble(), 3)));
            }
        }
        return builder.build();
    }

    static QueryLoad.Timing measure(RecommenderModel model, int history, Duration time) {
        Random random = new Random(2);
        QueryLoad load = new QueryLoad(
                () -> query -> model.foldIn(History.of(
                                random.ints(history, 0, model.items()).toArray()))
                        .top(20, item -> true),
                1);
        load.run(1, time);
        return load.run(1, time);
    }
}
