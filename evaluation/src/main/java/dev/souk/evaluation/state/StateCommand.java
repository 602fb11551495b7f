package dev.souk.evaluation.state;

import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.evaluation.state.corpus.Corpus;
import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.corpus.Fold;
import dev.souk.evaluation.state.corpus.Slot;
import dev.souk.evaluation.state.corpus.StateFormat;
import dev.souk.evaluation.state.learning.Generality;
import dev.souk.evaluation.state.learning.ReadingWeights;
import dev.souk.evaluation.state.learning.StateSchool;
import dev.souk.evaluation.state.learning.StateTraining;
import dev.souk.evaluation.state.reading.StringMatching;
import dev.souk.evaluation.state.reading.Tracker;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import dev.souk.evaluation.state.schema.SlotWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code state}: the shop's understanding and tracker on task dialogues, beside string matching. */
@Command(
        name = "state",
        mixinStandardHelpOptions = true,
        description = "Joint goal accuracy and slot F1 of the dialogue's understanding on MultiWOZ, CrossWOZ and SGD.")
public final class StateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}, in either case")
    private StateFormat format = StateFormat.MULTIWOZ;

    @Option(names = "--file", required = true, paramLabel = "FILE", description = "Dialogues")
    private Path file = Path.of("");

    @Option(names = "--schema", paramLabel = "FILE", description = "Slots with their values; needed for sgd")
    private @Nullable Path schema;

    @Option(names = "--db", paramLabel = "DIR", description = "Folder of DOMAIN_db.json files")
    private @Nullable Path database;

    @Option(
            names = "--train",
            paramLabel = "FILE",
            description = "Dialogues of the same format to learn from, slot by slot, in place of what is shipped")
    private @Nullable Path train;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "What state-lessons learnt, in place of what is shipped")
    private @Nullable Path weights;

    @Option(names = "--rules", description = "Only the shop's rules, without what was learnt")
    private boolean rules;

    @Option(
            names = "--fold",
            paramLabel = "K/N",
            converter = Fold.Reader.class,
            description = "Counts only the K-th of every N dialogues")
    private @Nullable Fold fold;

    @Option(names = "--errors", paramLabel = "N", description = "Prints the first N turns that went wrong")
    private int errors;

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException {
        Corpus corpus = read(file);
        Corpus lessons = train == null ? null : read(train);
        if (lessons != null) {
            corpus = corpus.knowing(lessons);
        }
        SlotCatalogue catalogue = new SlotCatalogue(corpus, SlotWords.shipped());
        StringMatching.Words words = new StringMatching.Words(catalogue);
        StateScore tracked = new StateScore();
        StateScore matched = new StateScore();
        Supplier<Tracker> trackers = trackers(corpus, catalogue, lessons);
        for (List<Exchange> dialogue : fold == null ? corpus.dialogues() : fold.in(corpus.dialogues())) {
            Tracker tracker = trackers.get();
            StringMatching matching = new StringMatching(words);
            for (Exchange exchange : dialogue) {
                Map<Slot, Set<String>> gold = catalogue.canonical(exchange.state());
                Map<Slot, String> found = tracker.follow(exchange);
                tracked.see(gold, found);
                matched.see(gold, matching.follow(exchange));
                show(exchange, gold, found);
            }
        }
        Map<String, Double> table = new LinkedHashMap<>();
        table.put("turns", (double) tracked.turns());
        table.put("jointGoalAccuracy", tracked.jointGoalAccuracy());
        table.put("slotF1", tracked.slotF1());
        table.put("stringMatchingJointGoalAccuracy", matched.jointGoalAccuracy());
        table.put("stringMatchingSlotF1", matched.slotF1());
        table.forEach((name, value) -> spec.commandLine().getOut().printf(Locale.ROOT, "%-34s %.4f%n", name, value));
        spec.commandLine().getOut().flush();
        out.write(table);
        return 0;
    }

    private Supplier<Tracker> trackers(Corpus corpus, SlotCatalogue catalogue, @Nullable Corpus lessons)
            throws IOException {
        if (lessons != null) {
            StateSchool school = new StateSchool(corpus, catalogue, Generality.SLOTS);
            return school.taught(StateTraining.learn(school.examples(lessons.dialogues())));
        }
        StateSchool school = new StateSchool(corpus, catalogue, Generality.GENERAL);
        if (rules) {
            return school.untaught();
        }
        ReadingWeights learnt = weights == null ? ReadingWeights.shipped() : ReadingWeights.read(weights);
        return school.taught(learnt.model());
    }

    private Corpus read(Path file) throws IOException {
        if (format == StateFormat.SGD && schema == null) {
            throw new ParameterException(
                    spec.commandLine(), "--schema: nothing came; the file of sgd's services would do");
        }
        return format.read(file, schema, database);
    }

    private void show(Exchange exchange, Map<Slot, Set<String>> gold, Map<Slot, String> found) {
        boolean right = gold.size() == found.size()
                && gold.entrySet().stream()
                        .allMatch(slot -> slot.getValue().contains(found.getOrDefault(slot.getKey(), "")));
        if (errors > 0 && !right) {
            errors--;
            spec.commandLine()
                    .getOut()
                    .printf(Locale.ROOT, "%s%n  expected %s%n  found    %s%n", exchange.text(), gold, found);
        }
    }
}
