package dev.souk.evaluation.cf;

import dev.souk.recommender.Families;
import dev.souk.recommender.interactions.AdjacencyFile;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.model.Unlearned;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cf-unlearn}: takes a shopper out of a model, after a few to warm up, and compares with one trained without them. */
@Command(
        name = "cf-unlearn",
        mixinStandardHelpOptions = true,
        description =
                "Processor seconds to take a shopper out beside those to train again, and how far the two models are apart.")
public final class CfUnlearnCommand implements Callable<Integer> {
    private static final int SAMPLE = 200;
    private static final int WARM_UPS = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--train", required = true, paramLabel = "FILE", description = "A line: shopper and items")
    private Path train = Path.of("");

    @Option(names = "--models", split = ",", paramLabel = "NAME", description = "Default ${DEFAULT-VALUE}")
    private List<String> models = List.of("popularity", "item-knn", "co-occurrence", "als", "gf-cf");

    @Option(
            names = "--shoppers",
            defaultValue = "3",
            description = "How many, one at a time (default ${DEFAULT-VALUE})")
    private int shoppers = 3;

    @Option(names = "--seed", defaultValue = "1", description = "Default ${DEFAULT-VALUE}")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        Interactions known = AdjacencyFile.read(train);
        PrintWriter console = spec.commandLine().getOut();
        console.printf(
                "%-16s %8s %6s %10s %10s %8s %14s %14s%n",
                "model", "shopper", "items", "retrain s", "unlearn s", "share", "difference", "if kept");
        for (String name : models) {
            Trainer trainer = Families.standard().named(name);
            RecommenderModel model = trainer.train(known, TrainingOptions.seeded(seed));
            Random random = new Random(seed);
            Random others = new Random(~seed);
            for (int i = 0; i < WARM_UPS; i++) {
                trainer.unlearn(model, known, busy(known, others), TrainingOptions.seeded(seed));
            }
            for (int i = 0; i < shoppers; i++) {
                measure(console, trainer, model, known, busy(known, random));
            }
        }
        return 0;
    }

    private static int busy(Interactions known, Random random) {
        int shopper = random.nextInt(known.users());
        while (known.history(shopper).isEmpty()) {
            shopper = random.nextInt(known.users());
        }
        return shopper;
    }

    /** Of all threads, so that what else the machine does counts for nothing; collect the garbage of what came before first. */
    private static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                / 1e9;
    }

    private void measure(
            PrintWriter console, Trainer trainer, RecommenderModel model, Interactions known, int shopper) {
        System.gc();
        double start = cpuSeconds();
        Unlearned unlearned = trainer.unlearn(model, known, shopper, TrainingOptions.seeded(seed));
        double seconds = cpuSeconds() - start;
        switch (unlearned) {
            case Unlearned.RetrainNeeded needed ->
                console.printf("%-16s %8d retrain: %s%n", model.family(), shopper, needed.why());
            case Unlearned.Done done -> {
                System.gc();
                start = cpuSeconds();
                RecommenderModel never =
                        trainer.train(Interactions.without(known, shopper), TrainingOptions.seeded(seed));
                double retrain = cpuSeconds() - start;
                console.printf(
                        Locale.ROOT,
                        "%-16s %8d %6d %10.2f %10.3f %8.3f %14.2e %14.2e%n",
                        model.family(),
                        shopper,
                        known.history(shopper).size(),
                        retrain,
                        seconds,
                        seconds / retrain,
                        ModelDistance.relative(done.model(), never, known, SAMPLE, shopper),
                        ModelDistance.relative(model, never, known, SAMPLE, shopper));
            }
        }
        console.flush();
    }
}
