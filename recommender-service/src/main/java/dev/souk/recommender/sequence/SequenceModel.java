package dev.souk.recommender.sequence;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.List;

/** A choir of sequence voices over the shoppers it was trained on. */
public final class SequenceModel implements RecommenderModel {
    private final Interactions shoppers;
    private final Choir choir;

    SequenceModel(Interactions shoppers, Choir choir) {
        this.shoppers = shoppers;
        this.choir = choir;
    }

    @Override
    public String family() {
        return SequenceTrainer.FAMILY;
    }

    @Override
    public int users() {
        return shoppers.users();
    }

    @Override
    public int items() {
        return choir.items();
    }

    @Override
    public int coveredItems() {
        return choir.items();
    }

    @Override
    public long bytes() {
        return choir.voices().stream()
                        .mapToLong(voice -> voice.relation().bytes())
                        .sum()
                + 4L * choir.items();
    }

    @Override
    public Taste known(int user) {
        return foldIn(shoppers.history(user));
    }

    @Override
    public Taste foldIn(History history) {
        return new SequenceTaste(choir, history);
    }

    @Override
    public List<ScoredItem> similar(int item, int limit) {
        return foldIn(History.of(item)).top(limit, other -> other != item);
    }

    /** The weights learnt: popularity, then the voices in the trainer's order. */
    public float[] weights() {
        return choir.weights().clone();
    }

    private record SequenceTaste(Choir choir, History history) implements Taste {
        @Override
        public void score(float[] scores) {
            choir.score(history, scores);
        }

        @Override
        public float score(int item) {
            if (item >= choir.items()) {
                return 0;
            }
            float sum = choir.weights()[0] * choir.popularity()[item];
            for (int place = 0; place < history.size(); place++) {
                sum += choir.says(history, place, item);
            }
            return sum;
        }

        @Override
        public int items() {
            return choir.items();
        }

        @Override
        public List<ScoredItem> because(int item, int limit) {
            TopItems reasons = new TopItems(Math.min(limit, history.size()));
            for (int place = 0; place < history.size(); place++) {
                float says = choir.says(history, place, item);
                if (says > 0) {
                    reasons.offer(history.item(place), says);
                }
            }
            return reasons.bestFirst();
        }
    }
}
