package dev.souk.recommender.modelfile;

import dev.souk.recommender.als.AlsModel;
import dev.souk.recommender.als.AlsSettings;
import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.SparseMatrix;
import dev.souk.recommender.kernel.Kernels;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.modelfile.ModelHeader.DataRange;
import dev.souk.recommender.neighbourhood.ItemWeightsModel;
import dev.souk.recommender.popularity.PopularityModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Models to files and back: popularity, item weights of any family, and factors. Stateless. */
public final class ModelStore {
    private ModelStore() {}

    /**
     * Writes a model with the interactions it was trained from.
     *
     * @throws IllegalArgumentException for a family that is trained anew rather than kept
     */
    public static void save(
            Path file, RecommenderModel model, Interactions seen, Map<String, Double> metrics, Instant trainedAt)
            throws IOException {
        ModelFileWriter writer = new ModelFileWriter();
        Map<String, Double> parameters = sections(model, writer);
        SeenSections.write(seen, writer);
        DataRange range = new DataRange(seen.users(), seen.items(), seen.size(), seen.earliest(), seen.latest());
        writer.write(
                file,
                new ModelHeader(model.family(), parameters, metrics, range, trainedAt.getEpochSecond(), List.of()));
    }

    private static Map<String, Double> sections(RecommenderModel model, ModelFileWriter writer) {
        return switch (model) {
            case PopularityModel popularity -> {
                writer.add("scores", popularity.scores());
                yield Map.of();
            }
            case ItemWeightsModel weights -> {
                writer.add("weightStarts", weights.weights().starts())
                        .add("weightColumns", weights.weights().columnIndices())
                        .add("weightValues", weights.weights().values());
                yield Map.of("recency", weights.recency());
            }
            case AlsModel als -> {
                writer.add("userFactors", als.userFactors().values())
                        .add("itemFactors", als.itemFactors().values());
                AlsSettings settings = als.settings();
                yield Map.of(
                        "factors",
                        (double) settings.factors(),
                        "alpha",
                        settings.alpha(),
                        "regularisation",
                        settings.regularisation(),
                        "frequencyExponent",
                        settings.frequencyExponent(),
                        "iterations",
                        (double) settings.iterations(),
                        "block",
                        (double) settings.block());
            }
            default ->
                throw new IllegalArgumentException(
                        "family " + model.family() + " has no file form; train it from the interactions instead");
        };
    }

    /** Reads a model; a {@link BadModelFile} says why one is refused. */
    public static RecommenderModel load(Path path) throws IOException {
        try (ModelFile file = ModelFile.open(path)) {
            Interactions seen = SeenSections.read(file);
            if (file.has("scores")) {
                return new PopularityModel(seen.users(), file.floats("scores"));
            }
            if (file.has("weightStarts")) {
                SparseMatrix weights = new SparseMatrix(
                        seen.items(),
                        file.ints("weightStarts"),
                        file.ints("weightColumns"),
                        file.floats("weightValues"));
                return new ItemWeightsModel(file.header().family(), seen, weights, file.parameter("recency"));
            }
            return als(file, seen);
        }
    }

    private static AlsModel als(ModelFile file, Interactions seen) throws BadModelFile {
        int width = (int) file.parameter("factors");
        AlsSettings settings = new AlsSettings(
                width,
                file.parameter("alpha"),
                file.parameter("regularisation"),
                file.parameter("frequencyExponent"),
                (int) file.parameter("iterations"),
                (int) file.parameter("block"));
        Factors users = new Factors(seen.users(), width, file.floats("userFactors"));
        Factors items = new Factors(seen.items(), width, file.floats("itemFactors"));
        return new AlsModel(file.header().family(), settings, Kernels.chosen(), seen, users, items);
    }
}
