package dev.souk.evaluation.cf.time;

import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.recommender.interactions.Interactions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cf-time}: learns from dated sales and ranks all items for what known customers bought later. */
@Command(
        name = "cf-time",
        mixinStandardHelpOptions = true,
        description = "What known customers buy later: Recall@20, NDCG@20 and revenue, all items and new ones only.")
public final class CfTimeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DatedSales train = new DatedSales();

    @Option(names = "--test", paramLabel = "FILE", description = "The same, later sales")
    private @Nullable Path test;

    @Option(names = "--split", paramLabel = "DATE", description = "Without --test: the day the test begins")
    private @Nullable LocalDate split;

    @Option(names = "--drift", description = "Each month from 2011-04 on, trained on all before it")
    private boolean drift;

    @Option(names = "--models", split = ",", paramLabel = "NAME", description = "Those to train; all without it")
    private List<String> models = List.of();

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException {
        Sales sales = train.read();
        List<Row> rows = new ArrayList<>();
        PrintWriter console = spec.commandLine().getOut();
        console.printf(
                "%-8s %-20s %9s   %9s %8s %8s   %9s %8s %8s%n",
                "from", "model", "customers", "Recall@20", "NDCG@20", "revenue", "new R@20", "NDCG@20", "revenue");
        if (test != null) {
            long from = sales.read(test);
            rows.addAll(measure("test", sales, from, Long.MAX_VALUE, console));
        } else if (split != null) {
            rows.addAll(measure(split.toString(), sales, Sales.beginning(split), Long.MAX_VALUE, console));
        } else if (!drift) {
            throw new ParameterException(spec.commandLine(), "one of --test, --split and --drift is needed");
        }
        for (Month month : drift ? sales.months() : List.<Month>of()) {
            rows.addAll(measure(month.name().toString(), sales, month.from(), month.to(), console));
        }
        out.write(rows);
        return 0;
    }

    private List<Row> measure(String name, Sales sales, long from, long to, PrintWriter console) {
        Interactions known = sales.before(from);
        Map<Integer, List<Sale>> later = sales.between(from, to);
        List<Row> rows = new ArrayList<>();
        Rankers rankers = new Rankers(known, sales.attributes());
        for (String model : models.isEmpty() ? rankers.names() : models) {
            BasketScore.Ranker ranker = rankers.trained(model);
            Row row = new Row(
                    name,
                    model,
                    BasketScore.of(ranker, known, later, false),
                    BasketScore.of(ranker, known, later, true));
            rows.add(row);
            print(row, console);
        }
        return rows;
    }

    private static void print(Row row, PrintWriter console) {
        console.printf(
                Locale.ROOT,
                "%-8s %-20s %9d   %9.4f %8.4f %8.4f   %9.4f %8.4f %8.4f%n",
                row.from(),
                row.model(),
                row.all().customers(),
                row.all().recall(),
                row.all().ndcg(),
                row.all().revenue(),
                row.onlyNew().recall(),
                row.onlyNew().ndcg(),
                row.onlyNew().revenue());
        console.flush();
    }

    /** A model's line of the table, for the sales from a day on. */
    record Row(String from, String model, BasketScore all, BasketScore onlyNew) {}
}
