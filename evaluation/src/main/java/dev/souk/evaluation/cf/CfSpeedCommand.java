package dev.souk.evaluation.cf;

import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.recommender.Families;
import dev.souk.recommender.als.AlsSettings;
import dev.souk.recommender.als.AlsTrainer;
import dev.souk.recommender.factors.FactorSearch;
import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.kernel.Kernel;
import dev.souk.recommender.kernel.Kernels;
import dev.souk.recommender.kernel.ScalarKernel;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.top.ItemMask;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cf-speed}: the top 20 of many random factors, by the serving code and by a plain double loop. */
@Command(
        name = "cf-speed",
        mixinStandardHelpOptions = true,
        description = "Latency and queries/s of the top 20 among N items, beside a plain double loop.")
public final class CfSpeedCommand implements Callable<Integer> {
    private static final int K = 20;
    private static final int BATCH = 16;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--items", split = ",", paramLabel = "N", description = "10000,100000,1000000 without it")
    private List<Integer> items = List.of(10_000, 100_000, 1_000_000);

    @Option(names = "--factors", defaultValue = "64", description = "Length of a vector (default ${DEFAULT-VALUE})")
    private int factors = 64;

    @Option(names = "--seconds", defaultValue = "2", description = "Of each measurement (default ${DEFAULT-VALUE})")
    private int seconds = 2;

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        console.printf("kernel: %s%n", Kernels.chosen().name());
        console.printf(
                "%-22s %9s %8s %10s %10s %11s %11s %9s%n",
                "search", "items", "threads", "median µs", "p99 µs", "queries/s", "bytes/call", "model MB");
        List<Row> rows = new ArrayList<>();
        for (int count : items) {
            Factors vectors = Factors.random(count, factors, 1, new Random(1));
            for (int threads = 1; threads <= 2; threads++) {
                int asked = threads;
                searches(vectors).forEach(search -> {
                    Row row = measure(search, vectors, asked);
                    rows.add(row);
                    print(console, row);
                });
            }
        }
        foldIn(console);
        out.write(rows);
        return 0;
    }

    private static List<Search> searches(Factors vectors) {
        int count = vectors.rows();
        ItemMask half = ItemMask.only(
                count, IntStream.range(0, count).filter(i -> i % 2 == 1).toArray());
        return List.of(
                new Search("plain double loop", 1, () -> {
                    PlainSearch plain = new PlainSearch(vectors);
                    return query -> plain.top(query, K);
                }),
                kernel("blocked, scalar", new ScalarKernel(), vectors, item -> true),
                kernel("blocked, chosen", Kernels.chosen(), vectors, item -> true),
                kernel("the same, half masked", Kernels.chosen(), vectors, half),
                batch(vectors));
    }

    private static Search kernel(String name, Kernel kernel, Factors vectors, IntPredicate allowed) {
        return new Search(name, 1, () -> {
            FactorSearch search = new FactorSearch(kernel, vectors);
            return query -> search.top(query, K, allowed);
        });
    }

    /** The query and {@value #BATCH} − 1 of its neighbours, each block of items scored for all of them. */
    private static Search batch(Factors vectors) {
        return new Search("batches of " + BATCH, BATCH, () -> {
            FactorSearch search = new FactorSearch(Kernels.chosen(), vectors);
            return query -> search.top(
                    IntStream.range(0, BATCH).mapToObj(i -> shifted(query, i)).toList(), K, item -> true);
        });
    }

    private static float[] shifted(float[] query, int places) {
        float[] shifted = new float[query.length];
        for (int i = 0; i < query.length; i++) {
            shifted[i] = query[(i + places) % query.length];
        }
        return shifted;
    }

    private Row measure(Search search, Factors vectors, int threads) {
        QueryLoad load = new QueryLoad(search.perThread(), vectors.width());
        load.run(1, Duration.ofSeconds(1));
        QueryLoad.Timing timing = load.run(threads, Duration.ofSeconds(seconds));
        return new Row(
                search.name(),
                vectors.rows(),
                threads,
                timing,
                search.queries() * timing.queriesPerSecond(),
                vectors.bytes());
    }

    /** A shopper of 50 items folded into factors, and into item weights with the best 20 picked, one call after the other. */
    private void foldIn(PrintWriter console) {
        Interactions data = FoldInLoad.shoppers(2_000, 5_000, 30);
        console.printf("%n%-22s %9s %10s %10s%n", "fold-in and top 20", "history", "median µs", "p99 µs");
        for (String family : List.of("als", "item-knn", "co-occurrence")) {
            RecommenderModel model = family.equals("als")
                    ? new AlsTrainer(new AlsSettings(factors, 20, 5, 0.5, 1, Math.min(32, factors)))
                            .train(data, TrainingOptions.seeded(1))
                    : Families.standard().named(family).train(data, TrainingOptions.seeded(1));
            for (int history : new int[] {1, 10, 50}) {
                QueryLoad.Timing timing = FoldInLoad.measure(model, history, Duration.ofSeconds(seconds));
                console.printf(
                        Locale.ROOT,
                        "%-22s %9d %10.0f %10.0f%n",
                        family,
                        history,
                        timing.medianMicros(),
                        timing.p99Micros());
            }
        }
        console.flush();
    }

    private static void print(PrintWriter console, Row row) {
        console.printf(
                Locale.ROOT,
                "%-22s %9d %8d %10.0f %10.0f %11.0f %11d %9.1f%n",
                row.search,
                row.items,
                row.threads,
                row.timing.medianMicros(),
                row.timing.p99Micros(),
                row.queriesPerSecond,
                row.timing.bytesPerCall(),
                row.modelBytes / 1e6);
        console.flush();
    }

    /** A way to search, so many queries a call; each thread gets its own. */
    private record Search(String name, int queries, Supplier<Consumer<float[]>> perThread) {}

    /** A line of the table. */
    record Row(
            String search, int items, int threads, QueryLoad.Timing timing, double queriesPerSecond, long modelBytes) {}
}
