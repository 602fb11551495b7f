package dev.souk.evaluation.understanding;

import dev.souk.dialogue.understanding.Understanding;
import dev.souk.dialogue.understanding.linking.Lexicon;
import dev.souk.dialogue.understanding.utterance.Utterance;
import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.retrieval.ingestion.ImportedCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code understand}: how long a sentence takes against a catalogue, and what the lexicon takes to compile and to hold. */
@Command(
        name = "understand",
        mixinStandardHelpOptions = true,
        description =
                "Milliseconds to understand a sentence, seconds to compile a catalogue, and the lexicon's memory.")
public final class UnderstandCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--catalogue", required = true, paramLabel = "FILE", description = "What is sold")
    private Path catalogue = Path.of("");

    @Option(names = "--file", required = true, paramLabel = "FILE", description = "A sentence a line; # for a comment")
    private Path file = Path.of("");

    @Option(
            names = "--rounds",
            defaultValue = "50",
            description = "Over the file, a third to warm up (default ${DEFAULT-VALUE})")
    private int rounds = 50;

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException {
        ImportedCatalogue imported = CatalogueLexicon.read(catalogue);
        long before = used();
        long start = System.nanoTime();
        Lexicon lexicon = Lexicon.compile(imported.schema(), imported.items());
        double seconds = (System.nanoTime() - start) / 1e9;
        long held = used() - before;
        List<String> sentences = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        long[] nanos = timed(new Understanding(lexicon), sentences);
        Map<String, Number> table = new LinkedHashMap<>();
        table.put("items", imported.items().size());
        table.put("sentences", sentences.size());
        table.put("seconds to compile", seconds);
        table.put("MB held", held / 1e6);
        table.put("MB of names", lexicon.nameBytes() / 1e6);
        table.put("median ms", nanos[nanos.length / 2] / 1e6);
        table.put("p99 ms", nanos[(int) (nanos.length * 0.99)] / 1e6);
        table.forEach((what, value) ->
                spec.commandLine().getOut().printf(Locale.ROOT, "%-20s %12.3f%n", what, value.doubleValue()));
        spec.commandLine().getOut().flush();
        out.write(table);
        return 0;
    }

    private long[] timed(Understanding understanding, List<String> sentences) {
        int warm = rounds / 3;
        long[] nanos = new long[sentences.size() * (rounds - warm)];
        int at = 0;
        for (int round = 0; round < rounds; round++) {
            for (String sentence : sentences) {
                long start = System.nanoTime();
                understanding.understand(Utterance.first(sentence, "en"));
                if (round >= warm) {
                    nanos[at++] = System.nanoTime() - start;
                }
            }
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
