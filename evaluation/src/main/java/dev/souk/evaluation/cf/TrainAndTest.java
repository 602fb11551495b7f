package dev.souk.evaluation.cf;

import dev.souk.recommender.interactions.AdjacencyFile;
import dev.souk.recommender.interactions.Interactions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files of a full ranking, as options of a command. */
final class TrainAndTest {
    @Option(names = "--train", required = true, paramLabel = "FILE", description = "A line: shopper and items")
    private Path train = Path.of("");

    @Option(
            names = "--test",
            paramLabel = "FILE",
            description = "A line: shopper and items held out; without it a share of each train line is")
    private @Nullable Path test;

    @Option(
            names = "--hold-out",
            defaultValue = "0.2",
            paramLabel = "SHARE",
            description = "Of each train line, where there is no test file (default ${DEFAULT-VALUE})")
    private double share = 0.2;

    /** Reads them, and holds out by this seed what no file does. */
    HeldOutShare read(long seed) throws IOException {
        Interactions known = AdjacencyFile.read(train);
        return test == null
                ? HeldOutShare.of(known, share, new Random(seed))
                : new HeldOutShare(known, AdjacencyFile.read(test));
    }

    /** Reads them where another program is to read the train file as well, so that nothing can be held out of it here. */
    HeldOutShare readWhole() throws IOException {
        if (test == null) {
            throw new IllegalArgumentException("--test is missing; LibRec reads the train file itself");
        }
        return new HeldOutShare(AdjacencyFile.read(train), AdjacencyFile.read(test));
    }

    Path trainFile() {
        return train;
    }
}
