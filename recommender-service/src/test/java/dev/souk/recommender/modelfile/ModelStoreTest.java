package dev.souk.recommender.modelfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.souk.recommender.als.AlsModel;
import dev.souk.recommender.als.AlsSettings;
import dev.souk.recommender.als.AlsTrainer;
import dev.souk.recommender.basket.BasketTrainer;
import dev.souk.recommender.blend.BlendTrainer;
import dev.souk.recommender.content.ContentTrainer;
import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.content.ItemContent;
import dev.souk.recommender.content.ItemEmbeddings;
import dev.souk.recommender.factors.MappedFactors;
import dev.souk.recommender.graph.CoOccurrenceTrainer;
import dev.souk.recommender.graph.GraphFilterSettings;
import dev.souk.recommender.graph.GraphFilterTrainer;
import dev.souk.recommender.interactions.History;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.interactions.Names;
import dev.souk.recommender.mixture.MixtureTrainer;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.NeighbourhoodTrainer;
import dev.souk.recommender.neighbourhood.TransitionTrainer;
import dev.souk.recommender.neighbourhood.Weighting;
import dev.souk.recommender.popularity.PopularityTrainer;
import dev.souk.recommender.sequence.SequenceTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelStoreTest {
    @TempDir
    Path folder;

    private final Interactions seen = Interactions.builder()
            .add(0, 0, 1, 100)
            .add(0, 2, 2, 200)
            .add(1, 2, 1, 50)
            .add(1, 1, 1, 70)
            .build();
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("model.souk");
    }

    private RecommenderModel saved(Trainer trainer) throws IOException {
        RecommenderModel model = trainer.train(seen, TrainingOptions.seeded(1));
        ModelStore.save(file, model, seen, Map.of("ndcg@20", 0.16), Instant.ofEpochSecond(5));
        return model;
    }

    static Trainer[] keptFamilies() {
        return new Trainer[] {
            new PopularityTrainer(Duration.ofDays(1)),
            new NeighbourhoodTrainer("item-knn", Weighting.BM25, 5, 0.9),
            new TransitionTrainer(0.5),
            new AlsTrainer(new AlsSettings(4, 2, 0.1, 0, 3, 2)),
            new CoOccurrenceTrainer(0.6, 0.45, 0.4, 20),
            new GraphFilterTrainer(GraphFilterSettings.GF_CF),
            new BasketTrainer(null),
            new BasketTrainer(ItemAttributes.of(3, Map.of(0, Set.of(0, 1), 2, Set.of(1)))),
            new ContentTrainer(
                    new ItemContent(
                            ItemAttributes.of(3, Map.of(0, Set.of(0, 1), 1, Set.of(1, 2), 2, Set.of(0, 3, 4))),
                            ItemEmbeddings.of(3, Map.of(0, new float[] {1, 2}, 2, new float[] {3, 1}))),
                    0.7),
            new SequenceTrainer(null),
            new SequenceTrainer(ItemAttributes.of(3, Map.of(0, Set.of(0, 1), 2, Set.of(1)))),
            new BlendTrainer(
                    "blend",
                    List.of(
                            new BlendTrainer.Part(new CoOccurrenceTrainer(0.6, 0.45, 0.4, 20), 1),
                            new BlendTrainer.Part(new AlsTrainer(new AlsSettings(4, 2, 0.1, 0, 3, 2)), 0.5))),
            new MixtureTrainer(
                    new PopularityTrainer(null),
                    List.of(new TransitionTrainer(0.5), new CoOccurrenceTrainer(0.6, 0.45, 0.4, 20)),
                    MixtureTrainer.Kind.ANY),
            new MixtureTrainer(
                    new PopularityTrainer(null),
                    List.of(new SequenceTrainer(null), new TransitionTrainer(0.5)),
                    MixtureTrainer.Kind.NEXT)
        };
    }

    @ParameterizedTest
    @MethodSource("keptFamilies")
    void savedAndLoaded_recommendsTheSame(Trainer trainer) throws IOException {
        RecommenderModel model = saved(trainer);
        RecommenderModel loaded = ModelStore.load(file);
        assertThat(loaded.family()).isEqualTo(model.family());
        assertThat(loaded.known(0).top(3, item -> true))
                .isEqualTo(model.known(0).top(3, item -> true));
        assertThat(loaded.foldIn(History.of(1)).top(3, item -> true))
                .isEqualTo(model.foldIn(History.of(1)).top(3, item -> true));
        assertThat(loaded.known(0).because(1, 3)).isEqualTo(model.known(0).because(1, 3));
        assertThat(loaded.similar(2, 3)).isEqualTo(model.similar(2, 3));
        assertThat(loaded.coveredItems()).isEqualTo(model.coveredItems());
    }

    @Test
    void names_comeBack_andSoDoesWhatWasSeen() throws IOException {
        Names shoppers = new Names(List.of("ann", "ben"));
        Names items = new Names(List.of("kettle", "耳機", "mug"));
        RecommenderModel model = new PopularityTrainer(null).train(seen, TrainingOptions.seeded(1));
        ModelStore.save(
                file, new TrainedModel(model, seen, shoppers, items, Map.of("seed", 1.0), Map.of(), Instant.EPOCH));

        StoredModel stored = ModelStore.open(file);

        assertThat(stored.items().number("耳機")).hasValue(1);
        assertThat(stored.shoppers().name(1)).isEqualTo("ben");
        assertThat(stored.header().parameters()).containsEntry("seed", 1.0);
        assertThat(stored.seen().history(0).items()).containsExactly(0, 2);
        assertThat(stored.seen().history(0).weight(1)).isEqualTo(2f);
        assertThat(stored.seen().history(1).time(0)).isEqualTo(50);
    }

    @Test
    void permissions_areWhatTheUmaskLeaves() throws IOException {
        Path plain = Files.createFile(folder.resolve("plain"));
        saved(new PopularityTrainer(null));
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
        Files.delete(plain);
    }

    @Test
    void loadedFactors_areMappedNotCopied() throws IOException {
        saved(new AlsTrainer(new AlsSettings(4, 2, 0.1, 0, 3, 2)));
        AlsModel loaded = (AlsModel) ModelStore.load(file);
        assertThat(loaded.itemFactors()).isInstanceOf(MappedFactors.class);
        assertThat(loaded.userFactors()).isInstanceOf(MappedFactors.class);
    }

    @Test
    void familyWithoutAFileForm_isRefusedAndLeavesNothingBehind() throws IOException {
        RecommenderModel model = new UnkeptModel(new PopularityTrainer(null).train(seen, TrainingOptions.seeded(1)));
        assertThatThrownBy(() -> ModelStore.save(file, model, seen, Map.of(), Instant.EPOCH))
                .hasMessageContaining("crystal-ball")
                .hasMessageContaining("train it");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void header_tellsWhatItWasTrainedFrom() throws IOException {
        saved(new PopularityTrainer(null));
        ModelHeader header = ModelFile.open(file).header();
        assertThat(header.data()).isEqualTo(new ModelHeader.DataRange(2, 3, 4, 50, 200));
        assertThat(header.metrics()).containsEntry("ndcg@20", 0.16);
    }

    @Test
    void truncatedFile_isRefused() throws IOException {
        saved(new PopularityTrainer(null));
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {20, 40, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> ModelStore.load(file))
                    .isInstanceOf(BadModelFile.class)
                    .hasMessageContaining(length < 32 ? "not a model file" : "truncated");
        }
    }

    @Test
    void foreignOrEmptyFile_isRefused() throws IOException {
        for (String text : new String[] {"", "PK, this is something else altogether, forty bytes long"}) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> ModelStore.load(file)).hasMessageContaining("not a model file");
        }
    }

    @Test
    void laterVersion_isRefused() throws IOException {
        saved(new PopularityTrainer(null));
        byte[] bytes = Files.readAllBytes(file);
        bytes[8] = 9;
        Files.write(file, bytes);
        assertThatThrownBy(() -> ModelStore.load(file))
                .hasMessageContaining("version 9")
                .hasMessageContaining("later");
    }

    @Test
    void flippedByte_isRefused() throws IOException {
        saved(new PopularityTrainer(null));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 70] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> ModelStore.load(file)).hasMessageContaining("damaged");
    }

    @Test
    void savedTwice_leavesOneFileAndNothingUnfinished() throws IOException {
        saved(new PopularityTrainer(null));
        saved(new PopularityTrainer(null));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void secondTrainerOnAFolder_isRefusedUntilTheFirstIsDone() throws IOException {
        try (TrainingLock first = TrainingLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> TrainingLock.take(folder)).hasMessageContaining("another training is writing");
        }
        TrainingLock.take(folder).close();
    }
}
