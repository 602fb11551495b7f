package dev.souk.evaluation.cf.sequence;

import dev.souk.evaluation.cf.AttributeFile;
import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.recommender.als.AlsSettings;
import dev.souk.recommender.als.AlsTrainer;
import dev.souk.recommender.content.ContentTrainer;
import dev.souk.recommender.content.ItemAttributes;
import dev.souk.recommender.content.ItemContent;
import dev.souk.recommender.graph.CoOccurrenceTrainer;
import dev.souk.recommender.interactions.AdjacencyFile;
import dev.souk.recommender.interactions.Interactions;
import dev.souk.recommender.mixture.MixtureTrainer;
import dev.souk.recommender.model.RecommenderModel;
import dev.souk.recommender.model.Trainer;
import dev.souk.recommender.model.TrainingOptions;
import dev.souk.recommender.neighbourhood.NeighbourhoodTrainer;
import dev.souk.recommender.neighbourhood.TransitionTrainer;
import dev.souk.recommender.neighbourhood.Weighting;
import dev.souk.recommender.popularity.PopularityTrainer;
import dev.souk.recommender.sequence.SequenceTrainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cf-sequence}: learns from ordered histories and ranks all items for the one that comes next. */
@Command(
        name = "cf-sequence",
        mixinStandardHelpOptions = true,
        description = "The next item, full ranking: HR and NDCG at 5 and 10.")
public final class CfSequenceCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--train", required = true, paramLabel = "FILE", description = "A line: shopper, items in order")
    private Path train = Path.of("");

    @Option(
            names = "--test",
            paramLabel = "FILE",
            description = "A line: shopper and the next item; without it the last item of each train line is held out")
    private @Nullable Path test;

    @Option(names = "--attributes", paramLabel = "FILE", description = "JSON: item to the numbers of its attributes")
    private @Nullable Path attributes;

    @Option(names = "--models", split = ",", paramLabel = "NAME", description = "Those to train; all without it")
    private List<String> models = List.of();

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException {
        Map<Integer, Set<Integer>> described = attributes == null ? Map.of() : AttributeFile.read(attributes);
        int items = described.keySet().stream().mapToInt(item -> item + 1).max().orElse(0);
        Interactions all = AdjacencyFile.read(train);
        NextItems data =
                test == null ? NextItems.lastOf(all, items) : NextItems.of(all, AdjacencyFile.read(test), items);
        PrintWriter console = spec.commandLine().getOut();
        console.printf(
                "%d shoppers, %d items, %d interactions to learn from%n",
                data.known().users(), data.known().items(), data.known().size());
        console.printf(
                "%-22s %8s %8s %8s %8s %9s   %s%n",
                "model", "HR@5", "NDCG@5", "HR@10", "NDCG@10", "train s", "HR@10 of items nobody had");
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Trainer> trainer :
                chosen(trainers(data.known().items(), described)).entrySet()) {
            rows.add(print(measure(trainer.getKey(), trainer.getValue(), data), console));
        }
        out.write(rows);
        return 0;
    }

    private static Map<String, Trainer> trainers(int items, Map<Integer, Set<Integer>> described) {
        Trainer popularity = new PopularityTrainer(null);
        Trainer together = new CoOccurrenceTrainer(0.6, 0.45, 0.4, 500);
        Trainer als = new AlsTrainer(new AlsSettings(64, 20, 5, 0.5, 12, 32));
        Trainer plain = new SequenceTrainer(null);
        Trainer sequence = described.isEmpty() ? plain : new SequenceTrainer(ItemAttributes.of(items, described));
        Map<String, Trainer> trainers = new LinkedHashMap<>();
        trainers.put("popularity", popularity);
        trainers.put("item-knn", new NeighbourhoodTrainer("item-knn", Weighting.COUNT, 200, 0.7));
        trainers.put("transitions", new TransitionTrainer(0.7));
        trainers.put("co-occurrence", together);
        trainers.put("als", als);
        trainers.put("sequence", plain);
        if (!described.isEmpty()) {
            ItemContent content = ItemContent.of(ItemAttributes.of(items, described));
            trainers.put("content", new ContentTrainer(content, 0.7));
            trainers.put("sequence + attributes", sequence);
        }
        trainers.put(
                "mixture", new MixtureTrainer(popularity, List.of(together, als, sequence), MixtureTrainer.Kind.NEXT));
        return trainers;
    }

    private Map<String, Trainer> chosen(Map<String, Trainer> trainers) {
        for (String name : models) {
            if (!trainers.containsKey(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "no model is called '" + name + "'; there are " + String.join(", ", trainers.keySet()));
            }
        }
        if (!models.isEmpty()) {
            trainers.keySet().retainAll(models);
        }
        return trainers;
    }

    private static Row measure(String name, Trainer trainer, NextItems data) {
        long from = System.nanoTime();
        RecommenderModel model = trainer.train(data.known(), TrainingOptions.seeded(1));
        double seconds = (System.nanoTime() - from) / 1e9;
        return new Row(name, seconds, NextItemScore.of(model, data));
    }

    private static Row print(Row row, PrintWriter console) {
        NextItemScore score = row.score();
        console.printf(
                Locale.ROOT,
                "%-22s %8.4f %8.4f %8.4f %8.4f %9.1f   %6.4f (%d)%n",
                row.model(),
                score.hr5(),
                score.ndcg5(),
                score.hr10(),
                score.ndcg10(),
                row.trainSeconds(),
                score.untouchedHr10(),
                score.untouched());
        console.flush();
        return row;
    }

    /** A model's line of the table. */
    record Row(String model, double trainSeconds, NextItemScore score) {}
}
