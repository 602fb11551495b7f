package dev.souk.evaluation.state;

import dev.souk.evaluation.state.corpus.Corpus;
import dev.souk.evaluation.state.corpus.Exchange;
import dev.souk.evaluation.state.corpus.Fold;
import dev.souk.evaluation.state.learning.Example;
import dev.souk.evaluation.state.learning.Generality;
import dev.souk.evaluation.state.learning.Lesson;
import dev.souk.evaluation.state.learning.ReadingWeights;
import dev.souk.evaluation.state.learning.StateSchool;
import dev.souk.evaluation.state.learning.StateTraining;
import dev.souk.evaluation.state.schema.SlotCatalogue;
import dev.souk.evaluation.state.schema.SlotWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code state-lessons}: learns from dialogues, of any schemas, which readings of a turn people mean. */
@Command(
        name = "state-lessons",
        mixinStandardHelpOptions = true,
        description = "Learns the weights that state reads turns by, from dialogues of any formats and languages.")
public final class StateLessonsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--lesson",
            required = true,
            paramLabel = "FORMAT,FILE[,SCHEMA or DB]",
            converter = Lesson.Reader.class,
            description = "Dialogues, with their schema or the folder of their database; repeatable")
    private List<Lesson> lessons = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "K/N",
            converter = Fold.Reader.class,
            description = "Leaves out the K-th of every N dialogues, for state --fold K/N to measure on")
    private @Nullable Fold without;

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            description = "What the dialogues are and their licence; repeatable")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the weights go")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Corpus corpus = lesson.read();
            List<List<Exchange>> dialogues = without == null ? corpus.dialogues() : without.outside(corpus.dialogues());
            SlotCatalogue catalogue = new SlotCatalogue(corpus, SlotWords.shipped());
            StateSchool school = new StateSchool(corpus, catalogue, Generality.GENERAL);
            examples.addAll(school.examples(dialogues));
            spec.commandLine()
                    .getOut()
                    .printf("%s: %d dialogues, %d choices so far%n", lesson.file(), dialogues.size(), examples.size());
            spec.commandLine().getOut().flush();
        }
        ReadingWeights weights = ReadingWeights.of(StateTraining.learn(examples), sources, command());
        weights.write(out);
        spec.commandLine().getOut().printf("%s: %d weights%n", out, weights.count());
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** The call, without the folders of its files. */
    private String command() {
        StringBuilder command = new StringBuilder("./souk eval state-lessons");
        for (Lesson lesson : lessons) {
            command.append(" --lesson ")
                    .append(lesson.format().name().toLowerCase(Locale.ROOT))
                    .append(',')
                    .append(last(lesson.file()));
            Path beside = lesson.beside();
            if (beside != null) {
                command.append(',').append(last(beside));
            }
        }
        if (without != null) {
            command.append(" --without ").append(without.number()).append('/').append(without.of());
        }
        return command.append(" --out ").append(last(out)).toString();
    }

    private static String last(Path path) {
        Path parent = path.getParent();
        Path folder = parent == null ? null : parent.getFileName();
        return (folder == null ? "" : folder + "/") + path.getFileName();
    }
}
