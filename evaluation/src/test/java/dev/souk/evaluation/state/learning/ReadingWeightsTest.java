package dev.souk.evaluation.state.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingWeightsTest {
    @Test
    void keptAndRead_theWeightsAreTheSameWithinHalfAStep(@TempDir Path folder) throws IOException {
        ChangeModel model = ChangeModel.untaught();
        model.set(0, 1.27f);
        model.set(70_000, -0.5f);
        model.set(ChangeModel.BUCKETS - 1, 0.001f);
        Path file = folder.resolve("weights.json");
        ReadingWeights.of(model, List.of("a town's talk"), "state-lessons").write(file);

        ReadingWeights read = ReadingWeights.read(file);
        assertThat(read.learntFrom()).containsExactly("a town's talk");
        assertThat(read.count()).isEqualTo(2);
        assertThat(read.model().weight(0)).isEqualTo(1.27f, within(0.005f));
        assertThat(read.model().weight(70_000)).isEqualTo(-0.5f, within(0.005f));
        assertThat(read.model().weight(ChangeModel.BUCKETS - 1)).isZero();
    }

    @Test
    void shipped_sayWhatTheyWereLearntFromAndHow() throws IOException {
        ReadingWeights shipped = ReadingWeights.shipped();
        assertThat(shipped.learntFrom()).isNotEmpty().allMatch(source -> source.contains("licence"));
        assertThat(shipped.command()).startsWith("./souk eval state-lessons");
        assertThat(shipped.count()).isPositive();
        assertThat(shipped.model().weight(0)).isFinite();
    }
}
