package dev.souk.librec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.modelfile.ModelFile;
import dev.souk.recommender.modelfile.ModelStore;
import dev.souk.recommender.modelfile.TrainingLock;
import dev.souk.recommender.top.ScoredItem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** LibRec's methods, trained on two groups of shoppers with items of their own. */
class LibRecTrainingTest {
    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private Path train;
    private Path model;

    @BeforeEach
    void write() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int user = 0; user < 12; user++) {
            int first = user % 2 == 0 ? 0 : 5;
            lines.append(user);
            for (int item = first; item < first + 5; item++) {
                if ((item + user) % 5 != 0) {
                    lines.append(' ').append(item);
                }
            }
            lines.append('\n');
        }
        train = Files.writeString(folder.resolve("train.txt"), lines);
        model = folder.resolve("models").resolve("model.souk");
    }

    private int run(String... arguments) {
        return LibRecTraining.commandLine().setErr(new PrintWriter(said, true)).execute(arguments);
    }

    private int train(Method method) {
        return run(
                "--method", method.name(), "--train", train.toString(), "--model", model.toString(), "--factors", "4");
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyMethod_writesAModelFileOfOurs_thatTellsTheGroupsApart(Method method) throws IOException {
        assertThat(train(method)).isZero();

        RecommenderModel loaded = ModelStore.load(model);
        List<Integer> best = loaded.known(0).top(5, item -> true).stream()
                .map(ScoredItem::item)
                .toList();
        assertThat(best.stream().filter(item -> item < 5).count()).isGreaterThanOrEqualTo(4);
        assertThat(loaded.family()).startsWith("librec-");
        assertThat(ModelFile.open(model).header().metrics()).containsKey("trainSeconds");
    }

    @Test
    void fileIsMissing_saysSo_andWritesNothing() {
        assertThat(run("--method", "WRMF", "--train", folder + "/nowhere.txt", "--model", model.toString()))
                .isNotZero();
        assertThat(said.toString()).contains("nowhere.txt");
        assertThat(model).doesNotExist();
    }

    @Test
    void lineThatIsNoHistory_isToldByItsNumber_withoutATrace_andNothingIsWritten() throws IOException {
        Files.writeString(train, "0 1 NaN\n");
        assertThat(train(Method.WRMF)).isNotZero();
        assertThat(said.toString()).contains("line 1").doesNotContain("\tat ");
        assertThat(model).doesNotExist();
    }

    @Test
    void anotherTrainingHasTheFolder_saysSo_andWritesNothing() throws IOException {
        try (TrainingLock held = TrainingLock.take(model.getParent())) {
            assertThat(held).isNotNull();
            assertThat(train(Method.WRMF)).isNotZero();
        }
        assertThat(said.toString()).contains("another training");
        assertThat(model).doesNotExist();
    }
}
