package dev.souk.recommender.modelfile;

import dev.souk.recommender.interactions.Histories;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.modelfile.ModelHeader.DataRange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Models to files and back. Stateless. */
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
        save(file, TrainedModel.of(model, seen, metrics, trainedAt));
    }

    /**
     * Writes a model and all that is told of it.
     *
     * @throws IllegalArgumentException for a family that is trained anew rather than kept
     */
    public static void save(Path file, TrainedModel trained) throws IOException {
        ModelFileWriter writer = new ModelFileWriter();
        ModelSections sections = new ModelSections(writer);
        sections.write("", trained.model());
        Interactions seen = trained.seen();
        writer.add("seen", seen).add("shopperNames", trained.shoppers()).add("itemNames", trained.items());
        Map<String, Double> parameters = new HashMap<>(trained.parameters());
        parameters.putAll(sections.parameters());
        writer.write(
                file,
                new ModelHeader(
                        trained.model().family(),
                        parameters,
                        sections.labels(),
                        trained.metrics(),
                        new DataRange(seen.users(), seen.items(), seen.size(), seen.earliest(), seen.latest()),
                        trained.trainedAt().getEpochSecond(),
                        List.of()));
    }

    /** Maps a model; a {@link BadModelFile} says why one is refused. */
    public static RecommenderModel load(Path path) throws IOException {
        return open(path).model();
    }

    /** Maps a model and reads all that its file tells; a {@link BadModelFile} says why one is refused. */
    public static StoredModel open(Path path) throws IOException {
        ModelFile file = ModelFile.open(path);
        Histories seen = file.histories();
        RecommenderModel model =
                new MappedModels(file, seen).read("", file.header().family());
        return new StoredModel(file.header(), model, seen, file.names("shopperNames"), file.names("itemNames"));
    }
}
