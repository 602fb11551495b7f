package dev.souk.evaluation.cf;

import dev.souk.recommender.als.AlsSettings;
import dev.souk.recommender.als.AlsTrainer;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.modelfile.ModelFile;
import dev.souk.recommender.modelfile.ModelStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cf-librec}: our ALS and LibRec's methods on the same data, factors, regularisation and iterations, one thread each. */
@Command(
        name = "cf-librec",
        mixinStandardHelpOptions = true,
        description = "Seconds and NDCG@20 of our ALS beside LibRec, which runs as a process of its own.")
public final class CfLibRecCommand implements Callable<Integer> {
    private static final int K = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private TrainAndTest files = new TrainAndTest();

    @Option(
            names = "--librec",
            paramLabel = "CLASSPATH",
            defaultValue = "librec-training/target/classes:librec-training/target/lib/*",
            description = "LibRec's training program (default ${DEFAULT-VALUE})")
    private String librec = "";

    @Option(names = "--methods", split = ",", paramLabel = "NAME", description = "Default WRMF,BPR,EALS,ITEM_KNN")
    private List<String> methods = List.of("WRMF", "BPR", "EALS", "ITEM_KNN");

    @Option(names = "--factors", defaultValue = "32", description = "Default ${DEFAULT-VALUE}")
    private int factors = 32;

    @Option(names = "--iterations", defaultValue = "10", description = "Default ${DEFAULT-VALUE}")
    private int iterations = 10;

    @Option(names = "--regularisation", defaultValue = "0.1", description = "Default ${DEFAULT-VALUE}")
    private double regularisation = 0.1;

    @Option(
            names = "--warm-ups",
            defaultValue = "1",
            description = "Trainings of each before the one that counts (default ${DEFAULT-VALUE})")
    private int warmUps = 1;

    @Override
    public Integer call() throws IOException, InterruptedException {
        HeldOutShare data = files.readWhole();
        Interactions known = data.known();
        FullRanking ranking = new FullRanking(known, data.held(), K);
        PrintWriter console = spec.commandLine().getOut();
        console.printf("%-14s %9s %9s %8s%n", "model", "train s", "Recall@20", "NDCG@20");
        // LibRec's WRMF gives a count of 1 the confidence 1 + ln(1 + 10^4).
        AlsTrainer als =
                new AlsTrainer(new AlsSettings(factors, Math.log(1 + 1e4), regularisation, 0, iterations, factors));
        for (int before = 0; before < warmUps; before++) {
            als.train(known, TrainingOptions.seeded(1));
        }
        long from = System.nanoTime();
        RecommenderModel ours = als.train(known, TrainingOptions.seeded(1));
        double seconds = (System.nanoTime() - from) / 1e9;
        FullRanking.Result result = ranking.measure(ours);
        print(console, "als", seconds, result);
        Path folder = Files.createTempDirectory("librec");
        try {
            for (String method : methods) {
                Path model = folder.resolve(method + ".souk");
                run(method, model);
                FullRanking.Result theirs = ranking.measure(ModelStore.load(model));
                print(console, "librec " + method, seconds(model), theirs);
                if (method.equals("WRMF")) {
                    console.printf(
                            Locale.ROOT,
                            "als beside WRMF: %.1f times as fast, NDCG@20 %+.2f %%%n",
                            seconds(model) / seconds,
                            100 * (result.ndcg() / theirs.ndcg() - 1));
                }
                Files.delete(model);
            }
        } finally {
            Files.deleteIfExists(folder.resolve("training.lock"));
            Files.delete(folder);
        }
        return 0;
    }

    private static double seconds(Path model) throws IOException {
        return ModelFile.open(model).header().metrics().getOrDefault("trainSeconds", Double.NaN);
    }

    private void run(String method, Path model) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path said = model.resolveSibling("said.txt");
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx2g",
                        "-cp",
                        librec,
                        "dev.souk.librec.LibRecTraining",
                        "--method",
                        method,
                        "--train",
                        files.trainFile().toString(),
                        "--model",
                        model.toString(),
                        "--factors",
                        Integer.toString(factors),
                        "--iterations",
                        Integer.toString(iterations),
                        "--regularisation",
                        Double.toString(regularisation),
                        "--warm-ups",
                        Integer.toString(warmUps))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = process.waitFor();
        String words = Files.readString(said);
        Files.delete(said);
        if (code != 0) {
            throw new IOException("LibRec's " + method + " ended with " + code
                    + "; build librec-training (mvn package) or name its class path with --librec. It said:\n" + words);
        }
    }

    private static void print(PrintWriter console, String model, double seconds, FullRanking.Result result) {
        console.printf(Locale.ROOT, "%-14s %9.2f %9.4f %8.4f%n", model, seconds, result.recall(), result.ndcg());
        console.flush();
    }
}
