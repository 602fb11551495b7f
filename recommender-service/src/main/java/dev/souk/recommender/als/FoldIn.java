package dev.souk.recommender.als;

import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.top.TopItems;
import java.util.LinkedHashMap;
import java.util.Map;

/** The normal equations of one shopper with the items held fast: (YᵀY + Σ (cⱼ − 1)·yⱼyⱼᵀ + λI)·x = Σ cⱼ·yⱼ. */
final class FoldIn {
    private final AlsModel model;
    private final Factors items;

    FoldIn(AlsModel model) {
        this.model = model;
        this.items = model.itemFactors();
    }

    /** The vector of a shopper with this history; zero for one that has nothing the model knows. */
    float[] vector(History history) {
        Map<Integer, Float> weights = weights(history);
        float[] vector = new float[items.width()];
        weights.forEach((item, weight) -> model.kernel()
                .addScaled(1 + extra(weight), items.values(), items.offset(item), vector, 0, vector.length));
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
            float share = (1 + extra(weight))
                    * model.kernel().dot(towards, 0, items.values(), items.offset(own), towards.length);
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
            int at = items.offset(item);
            for (int r = 0; r < width; r++) {
                float factor = extra(weight) * items.values()[at + r];
                model.kernel().addScaled(factor, items.values(), at, normal, r * width, r + 1);
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
