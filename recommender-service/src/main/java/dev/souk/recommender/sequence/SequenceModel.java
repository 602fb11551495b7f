package dev.souk.recommender.sequence;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import dev.souk.recommender.top.TopItems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A choir of sequence voices over the shoppers it was trained on. */
public final class SequenceModel implements RecommenderModel {
    private final Histories shoppers;
    private final Choir choir;

    public SequenceModel(Histories shoppers, Choir choir) {
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
        return choir.relations().stream().mapToLong(ItemRelation::bytes).sum() + 4L * choir.items();
    }

    @Override
    public Taste known(int user) {
        return foldIn(shoppers.history(user));
    }

    @Override
    public Taste foldIn(History history) {
        return new SequenceTaste(choir, history);
    }

    /** By what the voices say of it, popularity unheard. */
    @Override
    public List<ScoredItem> similar(int item, int limit) {
        float[] scores = new float[items()];
        choir.speak(History.of(item), scores);
        return TopItems.of(scores, limit, other -> other != item && scores[other] > 0)
                .bestFirst();
    }

    public Choir choir() {
        return choir;
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
            Map<Integer, Float> said = new LinkedHashMap<>();
            for (int place = 0; place < history.size(); place++) {
                float says = choir.says(history, place, item);
                if (says > 0) {
                    said.merge(history.item(place), says, Float::sum);
                }
            }
            TopItems reasons = new TopItems(Math.min(limit, said.size()));
            said.forEach(reasons::offer);
            return reasons.bestFirst();
        }
    }
}
