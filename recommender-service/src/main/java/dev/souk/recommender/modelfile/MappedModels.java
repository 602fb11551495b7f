package dev.souk.recommender.modelfile;

import dev.souk.recommender.als.AlsModel;
import dev.souk.recommender.als.AlsSettings;
import dev.souk.recommender.basket.BasketData;
import dev.souk.recommender.basket.BasketModel;
import dev.souk.recommender.blend.BlendModel;
import dev.souk.recommender.content.ContentModel;
import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.content.ItemContent;
import dev.souk.recommender.content.ItemEmbeddings;
import dev.souk.recommender.factors.FactorRows;
import dev.souk.recommender.graph.GraphFilterModel;
import dev.souk.recommender.graph.GraphFilterModel.Adjacency;
import dev.souk.recommender.graph.GraphFilterSettings;
import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.SparseRows;
import dev.souk.recommender.mixture.Gate;
import dev.souk.recommender.mixture.MixtureModel;
import dev.souk.recommender.mixture.Situation;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.neighbourhood.ItemWeightsModel;
import dev.souk.recommender.popularity.PopularityModel;
import dev.souk.recommender.sequence.AttributeRelation;
import dev.souk.recommender.sequence.Choir;
import dev.souk.recommender.sequence.ItemRelation;
import dev.souk.recommender.sequence.SequenceModel;
import dev.souk.recommender.sequence.TransitionRelation;
import dev.souk.recommender.sequence.Voice;
import java.util.ArrayList;
import java.util.List;

/** Models over the mapped arrays of one file, as {@link ModelSections} wrote them. Matrices stay mapped; one number an item is copied. */
final class MappedModels {
    static final String SCORES = "scores";
    static final String ITEM_WEIGHTS = "item-weights";
    static final String FACTORS = "factors";
    static final String GRAPH_FILTER = "graph-filter";
    static final String BASKETS = "baskets";
    static final String BLEND = "blend";
    static final String CONTENT = "content";
    static final String SEQUENCE = "sequence";
    static final String TRANSITIONS = "transitions";
    static final String ATTRIBUTES = "attributes";
    static final String MIXTURE = "mixture";
    private final ModelFile file;
    private final Histories seen;

    MappedModels(ModelFile file, Histories seen) {
        this.file = file;
        this.seen = seen;
    }

    RecommenderModel read(String prefix, String family) throws BadModelFile {
        String form = file.label(prefix + "form");
        return switch (form) {
            case SCORES -> new PopularityModel(seen.users(), file.floats(prefix + "scores"));
            case ITEM_WEIGHTS ->
                new ItemWeightsModel(
                        family,
                        seen,
                        file.sparse(prefix + "weights", seen.items()),
                        file.parameter(prefix + "recency"));
            case FACTORS -> als(prefix, family);
            case GRAPH_FILTER -> graph(prefix, family);
            case BASKETS -> baskets(prefix);
            case CONTENT -> content(prefix);
            case SEQUENCE -> sequence(prefix);
            case BLEND -> blend(prefix, family);
            case MIXTURE -> mixture(prefix);
            default -> throw new BadModelFile(file.path(), "has the form '" + form + "', which this release lacks");
        };
    }

    private AlsModel als(String prefix, String family) throws BadModelFile {
        int width = (int) file.parameter(prefix + "factors");
        AlsSettings settings = new AlsSettings(
                width,
                file.parameter(prefix + "alpha"),
                file.parameter(prefix + "regularisation"),
                file.parameter(prefix + "frequencyExponent"),
                (int) file.parameter(prefix + "iterations"),
                (int) file.parameter(prefix + "block"));
        return AlsModel.mapped(
                family,
                settings,
                seen,
                file.factors(prefix + "userFactors", seen.users(), width),
                file.factors(prefix + "itemFactors", seen.items(), width),
                file.floats(prefix + "gram"));
    }

    private GraphFilterModel graph(String prefix, String family) throws BadModelFile {
        GraphFilterSettings settings = new GraphFilterSettings(
                family, (int) file.parameter(prefix + "rank"), file.parameter(prefix + "ideal"));
        Adjacency adjacency = new Adjacency(
                file.sparse(prefix + "byShopper", seen.items()), file.sparse(prefix + "byItem", seen.users()));
        return GraphFilterModel.mapped(
                settings,
                seen,
                adjacency,
                file.floats(prefix + "itemScale"),
                file.factors(prefix + "vectors", seen.items(), (int) file.parameter(prefix + "keptRank")));
    }

    private BasketModel baskets(String prefix) throws BadModelFile {
        List<float[]> traits = new ArrayList<>();
        for (int t = 0; t < (int) file.parameter(prefix + "traits"); t++) {
            traits.add(file.floats(prefix + "trait" + t));
        }
        List<SparseRows> relations = new ArrayList<>();
        for (int r = 0; r < (int) file.parameter(prefix + "relations"); r++) {
            relations.add(file.sparse(prefix + "relation" + r, seen.items()));
        }
        BasketData data = new BasketData((long) file.parameter(prefix + "now"), traits, relations);
        return BasketModel.of(seen, data, file.floats(prefix + "clueWeights"));
    }

    private ContentModel content(String prefix) throws BadModelFile {
        FactorRows vectors =
                file.factors(prefix + "embeddings", seen.items(), (int) file.parameter(prefix + "embeddingWidth"));
        ItemContent content = new ItemContent(attributes(prefix + "attributes"), new ItemEmbeddings(vectors));
        return new ContentModel(seen, content, file.parameter(prefix + "recency"));
    }

    private ItemAttributes attributes(String prefix) throws BadModelFile {
        SparseRows byAttribute = file.sparse(prefix + "ByAttribute", seen.items());
        return new ItemAttributes(file.sparse(prefix + "ByItem", byAttribute.rows()), byAttribute);
    }

    private SequenceModel sequence(String prefix) throws BadModelFile {
        List<ItemRelation> relations = new ArrayList<>();
        for (int r = 0; r < (int) file.parameter(prefix + "relations"); r++) {
            relations.add(relation(prefix + "relation" + r));
        }
        List<Voice> voices = new ArrayList<>();
        for (int v = 0; v < (int) file.parameter(prefix + "voices"); v++) {
            voices.add(new Voice(relations.get((int) file.parameter(prefix + "voice" + v + "Relation")), (float)
                    file.parameter(prefix + "voice" + v + "Decay")));
        }
        return new SequenceModel(
                seen, new Choir(file.floats(prefix + "popularity"), voices, file.floats(prefix + "voiceWeights")));
    }

    private ItemRelation relation(String name) throws BadModelFile {
        String kind = file.label(name);
        return switch (kind) {
            case TRANSITIONS -> new TransitionRelation(file.sparse(name, seen.items()));
            case ATTRIBUTES -> new AttributeRelation(attributes(name));
            default ->
                throw new BadModelFile(
                        file.path(), "has a relation of the kind '" + kind + "', which this release lacks");
        };
    }

    private BlendModel blend(String prefix, String family) throws BadModelFile {
        List<RecommenderModel> models = members(prefix);
        List<BlendModel.Member> members = new ArrayList<>();
        for (int m = 0; m < models.size(); m++) {
            members.add(new BlendModel.Member(models.get(m), file.parameter(prefix + m + "/weight")));
        }
        return new BlendModel(family, members);
    }

    private List<RecommenderModel> members(String prefix) throws BadModelFile {
        List<RecommenderModel> members = new ArrayList<>();
        for (int m = 0; m < (int) file.parameter(prefix + "members"); m++) {
            String member = prefix + m + "/";
            members.add(read(member, file.label(member + "family")));
        }
        return members;
    }

    private MixtureModel mixture(String prefix) throws BadModelFile {
        List<RecommenderModel> members = members(prefix);
        Situation situations = new Situation(
                file.floats(prefix + "situationPopularity"), (long) file.parameter(prefix + "situationNow"));
        return new MixtureModel(seen, members, gate(prefix + "known"), gate(prefix + "unknown"), situations);
    }

    private Gate gate(String prefix) throws BadModelFile {
        return new Gate(file.floats(prefix + "Routing"), (float) file.parameter(prefix + "Shared"));
    }
}
