package dev.souk.librec;

import dev.souk.recommender.als.AlsModel;
import dev.souk.recommender.als.AlsSettings;
import dev.souk.recommender.interactions.AdjacencyFile;
import dev.souk.recommender.interactions.BadInteractions;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.modelfile.ModelStore;
import dev.souk.recommender.modelfile.TrainingLock;
import dev.souk.recommender.neighbourhood.ItemWeightsModel;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import net.librec.common.LibrecException;
import net.librec.conf.Configuration;
import net.librec.math.algorithm.Randoms;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Trains one of LibRec's methods on a file of shoppers and items and writes what it learnt as a model file of ours, with the
 * seconds of the training among its metrics. LibRec's random generator is global: one training a process.
 */
@Command(name = "librec-training", mixinStandardHelpOptions = true)
public final class LibRecTraining implements Callable<Integer> {
    /** LibRec's WRMF turns a count of 1 into the confidence 1 + ln(1 + 10^coefficient). */
    private static final double COEFFICIENT = 4;

    @Option(names = "--method", required = true, description = "${COMPLETION-CANDIDATES}")
    private Method method = Method.WRMF;

    @Option(names = "--train", required = true, paramLabel = "FILE")
    private Path train = Path.of("");

    @Option(names = "--model", required = true, paramLabel = "FILE")
    private Path model = Path.of("");

    @Option(names = "--factors", defaultValue = "32")
    private int factors = 32;

    @Option(names = "--iterations", defaultValue = "10")
    private int iterations = 10;

    @Option(names = "--regularisation", defaultValue = "0.1")
    private double regularisation = 0.1;

    @Option(
            names = "--warm-ups",
            defaultValue = "0",
            description = "Trainings before the one that counts, so that the JVM is warm (default ${DEFAULT-VALUE})")
    private int warmUps;

    @Option(names = "--seed", defaultValue = "1")
    private long seed = 1;

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** What is wrong with the files is told in a sentence; what is wrong with the program or with LibRec with its trace. */
    static CommandLine commandLine() {
        return new CommandLine(new LibRecTraining()).setExecutionExceptionHandler((failure, line, parsed) -> {
            switch (failure) {
                case NoSuchFileException missing -> line.getErr().println("no such file: " + missing.getFile());
                case BadInteractions bad -> line.getErr().println(bad.getMessage());
                case IOException unreadable -> line.getErr().println(unreadable.getMessage());
                default -> throw failure;
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
    }

    @Override
    public Integer call() throws IOException, LibrecException {
        Interactions interactions = AdjacencyFile.read(train);
        Path folder = Objects.requireNonNull(model.toAbsolutePath().getParent(), "a model needs a folder");
        try (TrainingLock _ = TrainingLock.take(folder)) {
            for (int before = 0; before < warmUps; before++) {
                Randoms.seed(seed);
                method.train(configuration(), interactions);
            }
            Randoms.seed(seed);
            Trained trained = method.train(configuration(), interactions);
            ModelStore.save(
                    model,
                    ours(trained, interactions),
                    interactions,
                    Map.of("trainSeconds", trained.nanos() / 1e9),
                    Instant.now());
            return 0;
        }
    }

    private RecommenderModel ours(Trained trained, Interactions interactions) {
        String family = "librec-" + method.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (trained) {
            case Trained.Neighbours near -> new ItemWeightsModel(family, interactions, near.weights(), 1);
            case Trained.Factorised factorised -> {
                double alpha = Math.log(1 + Math.pow(10, COEFFICIENT));
                AlsSettings settings = new AlsSettings(factors, alpha, regularisation, 0, iterations, factors);
                yield new AlsModel(family, settings, interactions, factorised.users(), factorised.items());
            }
        };
    }

    private Configuration configuration() {
        Configuration configuration = new Configuration();
        configuration.set("rec.recommender.isranking", "true");
        configuration.set("rec.recommender.ranking.topn", "20");
        configuration.set("rec.recommender.earlystop", "false");
        configuration.set("rec.recommender.verbose", "false");
        configuration.set("rec.iterator.maximum", Integer.toString(iterations));
        configuration.set("rec.factor.number", Integer.toString(factors));
        configuration.set("rec.user.regularization", Double.toString(regularisation));
        configuration.set("rec.item.regularization", Double.toString(regularisation));
        configuration.set("rec.wrmf.weight.coefficient", Double.toString(COEFFICIENT));
        return configuration;
    }
}
