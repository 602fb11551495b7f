package dev.souk.recommender.popularity;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import java.util.List;

/** One score an item, the same for every shopper. */
public final class PopularityModel implements RecommenderModel {
    private final int users;
    private final float[] scores;

    /** @param scores one an item, shared and not written to */
    public PopularityModel(int users, float[] scores) {
        this.users = users;
        this.scores = scores;
    }

    /** One score an item, shared. */
    public float[] scores() {
        return scores;
    }

    @Override
    public String family() {
        return PopularityTrainer.FAMILY;
    }

    @Override
    public int users() {
        return users;
    }

    @Override
    public int items() {
        return scores.length;
    }

    @Override
    public int coveredItems() {
        int covered = 0;
        for (float score : scores) {
            covered += score > 0 ? 1 : 0;
        }
        return covered;
    }

    @Override
    public long bytes() {
        return 4L * scores.length;
    }

    @Override
    public Taste known(int user) {
        return new SharedTaste(scores);
    }

    @Override
    public Taste foldIn(History history) {
        return new SharedTaste(scores);
    }

    @Override
    public List<ScoredItem> similar(int item, int limit) {
        return List.of();
    }

    private static final class SharedTaste implements Taste {
        private final float[] all;

        SharedTaste(float[] all) {
            this.all = all;
        }

        @Override
        public void score(float[] scores) {
            System.arraycopy(all, 0, scores, 0, all.length);
        }

        @Override
        public float score(int item) {
            return item < all.length ? all[item] : 0f;
        }

        @Override
        public int items() {
            return all.length;
        }

        @Override
        public List<ScoredItem> because(int item, int limit) {
            return List.of();
        }
    }
}
