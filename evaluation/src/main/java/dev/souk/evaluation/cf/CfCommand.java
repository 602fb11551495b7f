package dev.souk.evaluation.cf;

import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.recommender.Families;
import dev.souk.recommender.basket.BasketTrainer;
import dev.souk.recommender.content.ContentTrainer;
import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.content.ItemContent;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.TrainingOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cf}: trains each family on one file and ranks all items for the shoppers of another. */
@Command(
        name = "cf",
        mixinStandardHelpOptions = true,
        description = "Collaborative filtering, full ranking: Recall@20 and NDCG@20 of every family.")
public final class CfCommand implements Callable<Integer> {
    private static final int K = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private TrainAndTest files = new TrainAndTest();

    @Option(
            names = "--every",
            defaultValue = "1",
            paramLabel = "N",
            description = "Measures every N-th shopper (default ${DEFAULT-VALUE}, all)")
    private int every = 1;

    @Option(names = "--attributes", paramLabel = "FILE", description = "JSON: item to the numbers of its attributes")
    private @Nullable Path attributes;

    @Option(
            names = "--models",
            split = ",",
            paramLabel = "NAME",
            description = "Families to train; without it all that can learn from these files")
    private List<String> models = List.of();

    @Option(names = "--threads", defaultValue = "1", description = "To train with (default ${DEFAULT-VALUE})")
    private int threads = 1;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the training and of the holding out (default ${DEFAULT-VALUE})")
    private long seed = 1;

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException {
        HeldOutShare data = files.read(seed);
        Families families = families(data.known().items());
        Interactions known = data.known();
        Interactions held = HeldOutShare.everyNth(data.held(), every);
        PrintWriter console = spec.commandLine().getOut();
        console.printf(
                "%d shoppers, %d items, %d interactions to learn from, %d held out%n",
                known.users(), known.items(), known.size(), held.size());
        console.printf(
                "%-22s %9s %8s %9s %9s %9s %10s %9s%n",
                "model", "Recall@20", "NDCG@20", "train s", "peak MB", "model MB", "queries/s", "coverage");
        FullRanking ranking = new FullRanking(known, held, K);
        List<Row> rows = new ArrayList<>();
        for (String name : models.isEmpty() ? able(families) : models) {
            Row row = measure(families, name, known, ranking);
            console.printf(
                    Locale.ROOT,
                    "%-22s %9.4f %8.4f %9.1f %9d %9.1f %10.0f %9.3f%n",
                    row.model,
                    row.result.recall(),
                    row.result.ndcg(),
                    row.trainSeconds,
                    row.peakBytes >> 20,
                    row.modelBytes / 1e6,
                    row.result.queriesPerSecond(),
                    row.result.coverage());
            console.flush();
            rows.add(row);
        }
        out.write(rows);
        return 0;
    }

    private Families families(int items) throws IOException {
        return attributes == null
                ? Families.standard()
                : Families.knowing(ItemContent.of(ItemAttributes.of(items, AttributeFile.read(attributes))));
    }

    /** The files have no times, and no attributes unless there is a file of them. */
    private List<String> able(Families families) {
        return families.names().stream()
                .filter(name -> !name.equals(BasketTrainer.FAMILY))
                .filter(name -> !name.equals(ContentTrainer.FAMILY) || attributes != null)
                .toList();
    }

    private Row measure(Families families, String name, Interactions known, FullRanking ranking) {
        HeapPeak peak = HeapPeak.start();
        long from = System.nanoTime();
        RecommenderModel model =
                families.named(name).train(known, TrainingOptions.seeded(seed).withThreads(threads));
        double seconds = (System.nanoTime() - from) / 1e9;
        long bytes = peak.bytes();
        return new Row(name, seconds, bytes, model.bytes(), ranking.measure(model));
    }

    /**
     * A model's line of the table.
     *
     * @param peakBytes of the heap while it trained, the data included
     */
    record Row(String model, double trainSeconds, long peakBytes, long modelBytes, FullRanking.Result result) {}
}
