package dev.souk.recommender.als;

import dev.souk.recommender.factors.FactorRows;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.top.TopItems;
import java.util.LinkedHashMap;
import java.util.Map;

/** The normal equations of one shopper with the items held fast: (YᵀY + Σ (cⱼ − 1)·yⱼyⱼᵀ + λI)·x = Σ cⱼ·yⱼ. */
final class FoldIn {
    private final AlsModel model;
    private final FactorRows items;

    FoldIn(AlsModel model) {
        this.model = model;
        this.items = model.itemFactors();
    }

    /** The vector of a shopper with this history; zero for one that has nothing the model knows. */
    float[] vector(History history) {
        Map<Integer, Float> weights = weights(history);
        float[] vector = new float[items.width()];
        weights.forEach((item, weight) -> items.addTo(model.kernel(), 1 + extra(weight), item, vector));
        if (!weights.isEmpty()) {
            Cholesky.solve(normal(weights), vector, vector.length);
        }
        return vector;
    }

    void shares(History history, int item, TopItems top) {
        Map<Integer, Float> weights = weights(history);
        float[] towards = items.row(item);
        Cholesky.solve(normal(weights), towards, towards.length);
        weights.forEach((own, weight) -> {
            float share = (1 + extra(weight)) * items.dot(model.kernel(), towards, own);
            if (share > 0f) {
                top.offer(own, share);
            }
        });
    }

    private float[] normal(Map<Integer, Float> weights) {
        int width = items.width();
        float[] normal = model.gram().clone();
        float lambda = model.settings().regularisation(weights.size());
        for (int r = 0; r < width; r++) {
            normal[r * width + r] += lambda;
        }
        weights.forEach((item, weight) -> {
            float[] row = items.row(item);
            for (int r = 0; r < width; r++) {
                model.kernel().addScaled(extra(weight) * row[r], row, 0, normal, r * width, r + 1);
            }
        });
        return normal;
    }

    private float extra(float weight) {
        return (float) model.settings().alpha() * weight;
    }

    private Map<Integer, Float> weights(History history) {
        Map<Integer, Float> weights = new LinkedHashMap<>();
        for (int at = 0; at < history.size(); at++) {
            if (history.item(at) < items.rows()) {
                weights.merge(history.item(at), history.weight(at), Float::sum);
            }
        }
        return weights;
    }
}
