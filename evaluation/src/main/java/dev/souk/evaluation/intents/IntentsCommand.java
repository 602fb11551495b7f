package dev.souk.evaluation.intents;

import dev.souk.dialogue.understanding.intent.Example;
import dev.souk.dialogue.understanding.intent.IntentClassifier;
import dev.souk.dialogue.understanding.intent.IntentTraining;
import dev.souk.dialogue.understanding.intent.SentenceVectors;
import dev.souk.dialogue.understanding.intent.TrainingSettings;
import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.retrieval.embedding.Embedder;
import dev.souk.retrieval.embedding.OnnxEmbedder;
import dev.souk.retrieval.embedding.VectorCache;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code intents}: trains the classifier of the dialogue's understanding on one file and measures it on another. */
@Command(
        name = "intents",
        mixinStandardHelpOptions = true,
        description = "Intents told from examples: accuracy in scope, recall out of scope.")
public final class IntentsCommand implements Callable<Integer> {
    private static final int BATCH = 64;

    private final InstantSource clock = InstantSource.system();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--train", required = true, paramLabel = "FILE", description = "What is learnt from")
    private Path train = Path.of("");

    @Option(names = "--test", required = true, paramLabel = "FILE", description = "What is measured on")
    private Path test = Path.of("");

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}, in either case")
    private IntentFile format = IntentFile.CLINC;

    @Option(names = "--language", defaultValue = "en", description = "en or zh (default ${DEFAULT-VALUE})")
    private String language = "en";

    @Option(names = "--words-only", description = "Without embeddings")
    private boolean wordsOnly;

    @Option(names = "--vectors", paramLabel = "DIR", description = "Keeps embeddings between runs")
    private @Nullable Path vectors;

    @Option(names = "--seed", defaultValue = "1", description = "Of the training (default ${DEFAULT-VALUE})")
    private long seed = 1;

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException {
        Embedder onnx = language.equals("zh") ? OnnxEmbedder.chinese() : OnnxEmbedder.english();
        if (wordsOnly || vectors == null) {
            return measured(wordsOnly ? SentenceVectors.NONE : batched(onnx));
        }
        try (VectorCache cache = VectorCache.in(vectors, onnx)) {
            return measured(batched(cache));
        }
    }

    private int measured(SentenceVectors port) throws IOException {
        Instant start = clock.instant();
        IntentClassifier classifier =
                IntentTraining.trained(format.read(train), port, TrainingSettings.DEFAULT.withSeed(seed));
        Duration training = Duration.between(start, clock.instant());
        List<Example> examples = format.read(test);
        start = clock.instant();
        IntentScore score = IntentScore.of(
                examples, classifier.guess(examples.stream().map(Example::text).toList()));
        double millis = Duration.between(start, clock.instant()).toNanos() / 1e6 / Math.max(1, examples.size());
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("intents", classifier.intents().size());
        table.put("accuracyInScope", score.accuracy());
        table.put("accuracyInScopeNothingRefused", score.accuracyUnlessRefused());
        table.put("outOfScopeRecall", score.recall());
        table.put("inScope", score.inScope());
        table.put("outOfScope", score.outOfScope());
        table.put("secondsToTrain", training.toMillis() / 1e3);
        table.put("millisecondsPerSentence", millis);
        table.forEach((name, value) -> spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%-30s %s%n",
                        name,
                        value instanceof Double share ? String.format(Locale.ROOT, "%.4f", share) : value));
        spec.commandLine().getOut().flush();
        out.write(table);
        return 0;
    }

    private static SentenceVectors batched(Embedder embedder) {
        return sentences -> IntStream.iterate(0, from -> from < sentences.size(), from -> from + BATCH)
                .mapToObj(from -> embedder.embed(sentences.subList(from, Math.min(sentences.size(), from + BATCH))))
                .flatMap(List::stream)
                .toList();
    }
}
