package dev.souk.recommender.graph;

import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A history, filtered once when the first score is asked for. */
final class FilteredTaste implements Taste {
    private final GraphFilterModel model;
    private final History history;
    private float @Nullable [] filtered;

    FilteredTaste(GraphFilterModel model, History history) {
        this.model = model;
        this.history = history;
    }

    private float[] filtered() {
        float[] known = filtered;
        if (known == null) {
            known = model.filtered(history);
            filtered = known;
        }
        return known;
    }

    @Override
    public void score(float[] scores) {
        System.arraycopy(filtered(), 0, scores, 0, model.items());
    }

    @Override
    public float score(int item) {
        return item < model.items() ? filtered()[item] : 0f;
    }

    @Override
    public int items() {
        return model.items();
    }

    @Override
    public List<ScoredItem> because(int item, int limit) {
        return model.because(history, item, limit);
    }
}
