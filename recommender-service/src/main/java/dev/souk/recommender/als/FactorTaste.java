package dev.souk.recommender.als;

import dev.souk.recommender.factors.FactorRows;
import dev.souk.recommender.factors.FactorSearch;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.model.Taste;
import dev.souk.recommender.top.ScoredItem;
import java.util.List;
import java.util.function.IntPredicate;

/** A shopper's vector. */
final class FactorTaste implements Taste {
    private final AlsModel model;
    private final History history;
    private final float[] vector;

    FactorTaste(AlsModel model, History history, float[] vector) {
        this.model = model;
        this.history = history;
        this.vector = vector;
    }

    @Override
    public void score(float[] scores) {
        FactorRows items = model.itemFactors();
        items.products(model.kernel(), vector, 0, items.rows(), scores);
    }

    @Override
    public float score(int item) {
        FactorRows items = model.itemFactors();
        return item < items.rows() ? items.dot(model.kernel(), vector, item) : 0f;
    }

    @Override
    public List<ScoredItem> top(int limit, IntPredicate allowed) {
        return new FactorSearch(model.kernel(), model.itemFactors()).top(vector, limit, allowed);
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
