package dev.souk.evaluation.linking;

import dev.souk.dialogue.understanding.Understanding;
import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.evaluation.understanding.CatalogueLexicon;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code linking}: exact span and kind, micro F1, of a tagger trained on one file or of the linker over a catalogue. */
@Command(
        name = "linking",
        mixinStandardHelpOptions = true,
        description = "Mentions by exact span and kind, micro F1: BIO files with a tagger, JSON lines with the linker.")
public final class LinkingCommand implements Callable<Integer> {
    private static final Set<String> PRODUCTS_BRANDS_MODELS = Set.of("HCCX", "HPPX", "XH");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--file", required = true, paramLabel = "FILE", description = "What is measured on")
    private Path file = Path.of("");

    @Option(names = "--format", defaultValue = "jsonl", description = "bio or jsonl (default ${DEFAULT-VALUE})")
    private String format = "jsonl";

    @Option(names = "--train", paramLabel = "FILE", description = "BIO file to train on")
    private @Nullable Path train;

    @Option(names = "--catalogue", paramLabel = "FILE", description = "Catalogue that JSON lines are linked against")
    private @Nullable Path catalogue;

    @Option(
            names = "--typos",
            paramLabel = "SEED",
            description =
                    "JSON lines: puts one typing error, drawn by this seed, into every word of five letters or more")
    private @Nullable Long typos;

    @Option(names = "--misses", description = "JSON lines: also prints each text whose mentions came out otherwise")
    private boolean misses;

    @Option(names = "--rounds", defaultValue = "8", description = "Of the training (default ${DEFAULT-VALUE})")
    private int rounds = 8;

    @Option(names = "--seed", defaultValue = "1", description = "Of the training (default ${DEFAULT-VALUE})")
    private long seed = 1;

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException {
        Map<String, SpanScore> scores = format.equals("bio") ? tagged() : linked();
        Map<String, Map<String, Double>> table = new LinkedHashMap<>();
        scores.forEach((kinds, score) -> {
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%-24s P %.4f  R %.4f  F1 %.4f%n",
                            kinds,
                            score.precision(),
                            score.recall(),
                            score.f1());
            table.put(kinds, Map.of("precision", score.precision(), "recall", score.recall(), "f1", score.f1()));
        });
        spec.commandLine().getOut().flush();
        out.write(table);
        return 0;
    }

    private Map<String, SpanScore> tagged() throws IOException {
        if (train == null) {
            throw new ParameterException(spec.commandLine(), "--train: nothing came; a BIO file would do");
        }
        List<TaggedText> texts = TaggedText.read(train);
        List<String> tags = texts.stream()
                .flatMap(text -> text.tags().stream())
                .distinct()
                .sorted()
                .toList();
        SequenceTagger tagger = new SequenceTagger(tags);
        tagger.train(texts, rounds, seed);
        SpanScore all = new SpanScore();
        SpanScore products = new SpanScore();
        for (TaggedText text : TaggedText.read(file)) {
            List<Mention> gold = TaggedText.mentions(text.tags());
            List<Mention> read = TaggedText.mentions(tagger.tags(text.characters()));
            all.add(gold, read, Set.of());
            products.add(gold, read, PRODUCTS_BRANDS_MODELS);
        }
        Map<String, SpanScore> scores = new LinkedHashMap<>();
        scores.put("product, brand, model", products);
        scores.put("all kinds", all);
        return scores;
    }

    private Map<String, SpanScore> linked() throws IOException {
        if (catalogue == null) {
            throw new ParameterException(spec.commandLine(), "--catalogue: nothing came; a catalogue file would do");
        }
        Understanding understanding = new Understanding(CatalogueLexicon.compile(catalogue));
        TypingErrors errors = new TypingErrors(new SplittableRandom(typos == null ? 0 : typos));
        SpanScore score = new SpanScore();
        for (LinkingCase clean : LinkingCase.read(file)) {
            LinkingCase linking = typos == null ? clean : errors.in(clean);
            List<Mention> linked = LinkingCase.linked(linking.text(), understanding);
            score.add(linking.mentions(), linked, Set.of());
            if (misses && !Set.copyOf(linked).equals(Set.copyOf(linking.mentions()))) {
                printMiss(linking, linked);
            }
        }
        return Map.of("all kinds", score);
    }

    private void printMiss(LinkingCase linking, List<Mention> linked) {
        PrintWriter output = spec.commandLine().getOut();
        output.println(linking.text());
        linking.mentions().stream()
                .filter(mention -> !linked.contains(mention))
                .forEach(mention -> output.println("  missed  " + linking.told(mention)));
        linked.stream()
                .filter(mention -> !linking.mentions().contains(mention))
                .forEach(mention -> output.println("  invented " + linking.told(mention)));
    }
}
