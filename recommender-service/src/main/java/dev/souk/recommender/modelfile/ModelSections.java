package dev.souk.recommender.modelfile;

import dev.souk.recommender.als.AlsModel;
import dev.souk.recommender.als.AlsSettings;
import dev.souk.recommender.basket.BasketData;
import dev.souk.recommender.basket.BasketModel;
import dev.souk.recommender.blend.BlendModel;
import dev.souk.recommender.content.ContentModel;
import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.factors.FactorRows;
import dev.souk.recommender.graph.GraphFilterModel;
import dev.souk.recommender.mixture.MixtureModel;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.neighbourhood.ItemWeightsModel;
import dev.souk.recommender.popularity.PopularityModel;
import dev.souk.recommender.sequence.AttributeRelation;
import dev.souk.recommender.sequence.Choir;
import dev.souk.recommender.sequence.ItemRelation;
import dev.souk.recommender.sequence.SequenceModel;
import dev.souk.recommender.sequence.TransitionRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a model goes into its file: arrays as sections, numbers as parameters, words as labels. The names of a blend's or a
 * mixture's n-th member begin with {@code n/}. Not thread-safe.
 */
final class ModelSections {
    private final ModelFileWriter writer;
    private final Map<String, Double> parameters = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    ModelSections(ModelFileWriter writer) {
        this.writer = writer;
    }

    Map<String, Double> parameters() {
        return parameters;
    }

    Map<String, String> labels() {
        return labels;
    }

    void write(String prefix, RecommenderModel model) {
        switch (model) {
            case PopularityModel popularity -> {
                labels.put(prefix + "form", MappedModels.SCORES);
                writer.add(prefix + "scores", popularity.scores());
            }
            case ItemWeightsModel weights -> {
                labels.put(prefix + "form", MappedModels.ITEM_WEIGHTS);
                writer.add(prefix + "weights", weights.weights());
                parameters.put(prefix + "recency", weights.recency());
            }
            case AlsModel als -> als(prefix, als);
            case GraphFilterModel filter -> graph(prefix, filter);
            case BasketModel baskets -> baskets(prefix, baskets);
            case ContentModel content -> content(prefix, content);
            case SequenceModel sequence -> sequence(prefix, sequence.choir());
            case BlendModel blend -> blend(prefix, blend);
            case MixtureModel mixture -> mixture(prefix, mixture);
            default ->
                throw new IllegalArgumentException(
                        "family " + model.family() + " has no file form; train it from the interactions instead");
        }
    }

    private void als(String prefix, AlsModel als) {
        labels.put(prefix + "form", MappedModels.FACTORS);
        writer.add(prefix + "userFactors", als.userFactors())
                .add(prefix + "itemFactors", als.itemFactors())
                .add(prefix + "gram", als.gram());
        AlsSettings settings = als.settings();
        parameters.put(prefix + "factors", (double) settings.factors());
        parameters.put(prefix + "alpha", settings.alpha());
        parameters.put(prefix + "regularisation", settings.regularisation());
        parameters.put(prefix + "frequencyExponent", settings.frequencyExponent());
        parameters.put(prefix + "iterations", (double) settings.iterations());
        parameters.put(prefix + "block", (double) settings.block());
    }

    private void graph(String prefix, GraphFilterModel filter) {
        labels.put(prefix + "form", MappedModels.GRAPH_FILTER);
        writer.add(prefix + "byShopper", filter.adjacency().byShopper())
                .add(prefix + "byItem", filter.adjacency().byItem())
                .add(prefix + "itemScale", filter.itemScale())
                .add(prefix + "vectors", filter.vectors());
        parameters.put(prefix + "rank", (double) filter.settings().rank());
        parameters.put(prefix + "keptRank", (double) filter.vectors().width());
        parameters.put(prefix + "ideal", filter.settings().ideal());
    }

    private void baskets(String prefix, BasketModel baskets) {
        labels.put(prefix + "form", MappedModels.BASKETS);
        BasketData data = baskets.data();
        writer.add(prefix + "clueWeights", baskets.weights());
        parameters.put(prefix + "now", (double) data.now());
        parameters.put(prefix + "traits", (double) data.traits().size());
        for (int t = 0; t < data.traits().size(); t++) {
            writer.add(prefix + "trait" + t, data.traits().get(t));
        }
        parameters.put(prefix + "relations", (double) data.relations().size());
        for (int r = 0; r < data.relations().size(); r++) {
            writer.add(prefix + "relation" + r, data.relations().get(r));
        }
    }

    private void content(String prefix, ContentModel content) {
        labels.put(prefix + "form", MappedModels.CONTENT);
        attributes(prefix + "attributes", content.content().attributes());
        FactorRows embeddings = content.content().embeddings().vectors();
        writer.add(prefix + "embeddings", embeddings);
        parameters.put(prefix + "embeddingWidth", (double) embeddings.width());
        parameters.put(prefix + "recency", content.recency());
    }

    private void sequence(String prefix, Choir choir) {
        labels.put(prefix + "form", MappedModels.SEQUENCE);
        writer.add(prefix + "popularity", choir.popularity()).add(prefix + "voiceWeights", choir.weights());
        List<ItemRelation> relations = choir.relations();
        parameters.put(prefix + "relations", (double) relations.size());
        for (int r = 0; r < relations.size(); r++) {
            relation(prefix + "relation" + r, relations.get(r));
        }
        parameters.put(prefix + "voices", (double) choir.voices().size());
        for (int v = 0; v < choir.voices().size(); v++) {
            parameters.put(prefix + "voice" + v + "Relation", (double)
                    relations.indexOf(choir.voices().get(v).relation()));
            parameters.put(prefix + "voice" + v + "Decay", (double)
                    choir.voices().get(v).decay());
        }
    }

    private void relation(String name, ItemRelation relation) {
        switch (relation) {
            case TransitionRelation transitions -> {
                labels.put(name, MappedModels.TRANSITIONS);
                writer.add(name, transitions.strengths());
            }
            case AttributeRelation shared -> {
                labels.put(name, MappedModels.ATTRIBUTES);
                attributes(name, shared.attributes());
            }
        }
    }

    private void attributes(String name, ItemAttributes attributes) {
        writer.add(name + "ByItem", attributes.byItem()).add(name + "ByAttribute", attributes.byAttribute());
    }

    private void blend(String prefix, BlendModel blend) {
        labels.put(prefix + "form", MappedModels.BLEND);
        members(prefix, blend.members().stream().map(BlendModel.Member::model).toList());
        for (int m = 0; m < blend.members().size(); m++) {
            parameters.put(prefix + m + "/weight", blend.members().get(m).weight());
        }
    }

    private void members(String prefix, List<RecommenderModel> members) {
        parameters.put(prefix + "members", (double) members.size());
        for (int m = 0; m < members.size(); m++) {
            String member = prefix + m + "/";
            labels.put(member + "family", members.get(m).family());
            write(member, members.get(m));
        }
    }

    private void mixture(String prefix, MixtureModel mixture) {
        labels.put(prefix + "form", MappedModels.MIXTURE);
        members(prefix, mixture.members());
        writer.add(prefix + "knownRouting", mixture.knownGate().routing())
                .add(prefix + "unknownRouting", mixture.unknownGate().routing())
                .add(prefix + "situationPopularity", mixture.situations().popularity());
        parameters.put(prefix + "knownShared", (double) mixture.knownGate().shared());
        parameters.put(prefix + "unknownShared", (double) mixture.unknownGate().shared());
        parameters.put(prefix + "situationNow", (double) mixture.situations().now());
    }
}
