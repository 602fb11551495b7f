package dev.souk.evaluation.cf.time;

import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.recommender.Families;
import dev.souk.recommender.content.ContentTrainer;
import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.content.ItemContent;
import dev.souk.recommender.content.ItemEmbeddings;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.retrieval.embedding.OnnxEmbedder;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cf-cold}: month by month, ranks for known customers the items that nobody had bought before. */
@Command(
        name = "cf-cold",
        mixinStandardHelpOptions = true,
        description = "Items nobody had bought before, by what is known of them: words, embeddings of names, both.")
public final class CfColdCommand implements Callable<Integer> {
    private static final int BATCH = 64;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DatedSales train = new DatedSales();

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException {
        Sales sales = train.read();
        PrintWriter console = spec.commandLine().getOut();
        console.printf(
                "%-22s %9s   %9s %8s   %13s %8s%n",
                "known", "customers", "Recall@10", "NDCG@10", "all Recall@20", "NDCG@20");
        List<Row> rows = new ArrayList<>();
        contents(sales).forEach((name, content) -> {
            Row row = new Row(name, score(sales, content).mean());
            rows.add(row);
            print(row, console);
        });
        out.write(rows);
        return 0;
    }

    private static Map<String, ItemContent> contents(Sales sales) {
        ItemAttributes words = sales.attributes();
        ItemAttributes none = ItemAttributes.of(sales.items(), Map.of());
        ItemEmbeddings embeddings = ItemEmbeddings.of(sales.items(), embedded(sales.names()));
        Map<String, ItemContent> contents = new LinkedHashMap<>();
        contents.put("words", ItemContent.of(words));
        contents.put("embeddings", new ItemContent(none, embeddings));
        contents.put("words + embeddings", new ItemContent(words, embeddings));
        return contents;
    }

    private static Map<Integer, float[]> embedded(List<String> names) {
        OnnxEmbedder embedder = OnnxEmbedder.english();
        Map<Integer, float[]> embedded = new LinkedHashMap<>();
        for (int from = 0; from < names.size(); from += BATCH) {
            for (float[] vector : embedder.embed(names.subList(from, Math.min(names.size(), from + BATCH)))) {
                embedded.put(embedded.size(), vector);
            }
        }
        return embedded;
    }

    private static ColdStartScore score(Sales sales, ItemContent content) {
        ColdStartScore sum = ColdStartScore.NOTHING;
        for (Month month : sales.months()) {
            Interactions known = sales.before(month.from());
            RecommenderModel model =
                    Families.knowing(content).named(ContentTrainer.FAMILY).train(known, TrainingOptions.seeded(1));
            sum = sum.plus(score(model, known, sales.between(month.from(), month.to())));
        }
        return sum;
    }

    private static ColdStartScore score(RecommenderModel model, Interactions known, Map<Integer, List<Sale>> later) {
        BitSet sold = new BitSet();
        for (int item : known.itemsInOrder()) {
            sold.set(item);
        }
        BitSet fresh = items(later.values().stream().flatMap(List::stream).toList());
        fresh.andNot(sold);
        ColdStartScore sum = ColdStartScore.NOTHING;
        for (Map.Entry<Integer, List<Sale>> one : later.entrySet()) {
            BitSet wanted = items(one.getValue());
            wanted.and(fresh);
            BitSet others = (BitSet) sold.clone();
            for (int own : known.history(one.getKey()).items()) {
                others.clear(own);
            }
            if (!wanted.isEmpty() && !known.history(one.getKey()).isEmpty()) {
                sum = sum.plus(ColdStartScore.of(model, one.getKey(), wanted, fresh, others::get));
            }
        }
        return sum;
    }

    private static BitSet items(List<Sale> sales) {
        BitSet items = new BitSet();
        sales.forEach(sale -> items.set(sale.item()));
        return items;
    }

    private static void print(Row row, PrintWriter console) {
        console.printf(
                Locale.ROOT,
                "%-22s %9d   %9.4f %8.4f   %13.4f %8.4f%n",
                row.known(),
                row.score().customers(),
                row.score().recall10(),
                row.score().ndcg10(),
                row.score().recall20(),
                row.score().ndcg20());
        console.flush();
    }

    /** A line of the table. */
    record Row(String known, ColdStartScore score) {}
}
