package dev.souk.evaluation.queries;

import dev.souk.evaluation.figures.FiguresFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code queries}: shop queries read into constraints, compared with a hand-made annotation of some of them. */
@Command(
        name = "queries",
        mixinStandardHelpOptions = true,
        description = "Shop queries read into constraints: F1 over (field, operator, value) against an annotation."
                + " --out has what was left of each query too.")
public final class QueriesCommand implements Callable<Integer> {
    private static final String BRAND = "brand";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--goals",
            required = true,
            paramLabel = "FILE",
            description = "webshop-goals: a JSON array of texts")
    private Path goals = Path.of("");

    @Option(names = "--wands", required = true, paramLabel = "FILE", description = "wands-queries: a table with tabs")
    private Path wands = Path.of("");

    @Option(
            names = "--store",
            required = true,
            paramLabel = "FILE",
            description = "Words of the shop they are read against")
    private Path store = Path.of("");

    @Option(names = "--annotated", paramLabel = "FILE", description = "Annotation to compare with, JSON lines")
    private @Nullable Path annotated;

    @Option(names = "--draw", paramLabel = "SEED", description = "Only prints the sample of this seed to annotate")
    private @Nullable Long draw;

    @Option(
            names = "--each",
            defaultValue = "75",
            description = "Queries a set gives to a sample (default ${DEFAULT-VALUE})")
    private int each = 75;

    @Option(names = "--misses", description = "Also prints each annotated query that came out otherwise")
    private boolean misses;

    @Option(names = "--left", description = "Also prints each query of which words were left, with those words")
    private boolean left;

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException {
        List<QuerySet> sets = List.of(QuerySet.goals(goals), QuerySet.wands(wands));
        if (draw != null) {
            sets.forEach(set -> set.draw(draw, each)
                    .forEach(row ->
                            print(set.name() + "\t" + row + "\t" + set.texts().get(row))));
            return 0;
        }
        StoreWords words = StoreWords.read(store);
        WishReader reader = new WishReader(words);
        Map<String, Object> table = new LinkedHashMap<>();
        List<Remainder> remainders = new ArrayList<>();
        for (QuerySet set : sets) {
            Coverage coverage = Coverage.of(set, reader);
            remainders.addAll(coverage.remainders());
            table.put(set.name(), coverage.figures());
            coverage.figures()
                    .forEach((what, value) ->
                            print(String.format(Locale.ROOT, "%-16s %-28s %10.3f", set.name(), what, value)));
        }
        table.put("left", remainders);
        if (left) {
            remainders.forEach(one -> print(one.set() + "\t" + one.row() + "\t" + one.words()));
        }
        if (annotated != null) {
            table.put("annotated", scored(Annotation.read(annotated), sets, reader, new WishMatch(words)));
        }
        spec.commandLine().getOut().flush();
        out.write(table);
        return 0;
    }

    private Map<String, WishScore.Figures> scored(
            List<Annotation> annotations, List<QuerySet> sets, WishReader reader, WishMatch match) {
        Map<String, WishScore.Figures> table = new LinkedHashMap<>();
        WishScore all = new WishScore(match);
        for (QuerySet set : sets) {
            WishScore own = new WishScore(match);
            for (Annotation annotation : annotations) {
                if (annotation.file().equals(set.name())) {
                    String text = set.texts().get(annotation.row());
                    WishReader.Read read = reader.read(text);
                    own.add(annotation, read.wishes());
                    WishScore.Outcome outcome = all.add(annotation, read.wishes());
                    if (misses && !outcome.isRight()) {
                        printMiss(annotation, text, read, outcome);
                    }
                }
            }
            table.put(set.name(), own.all());
            table.put(set.name() + " without " + BRAND, own.without(BRAND));
        }
        all.fields().forEach((field, figures) -> table.put("field " + field, figures));
        table.put("all without " + BRAND, all.without(BRAND));
        table.put("all", all.all());
        table.forEach((what, figures) -> print(String.format(
                Locale.ROOT,
                "%-30s annotated %4d  read %4d  right %4d  P %.4f  R %.4f  F1 %.4f",
                what,
                figures.annotated(),
                figures.read(),
                figures.right(),
                figures.precision(),
                figures.recall(),
                figures.f1())));
        return table;
    }

    private void printMiss(Annotation annotation, String text, WishReader.Read read, WishScore.Outcome outcome) {
        print(annotation.file() + " " + annotation.row() + ": " + text);
        Stream.concat(
                        outcome.missed().stream().map(wish -> "  missed   " + wish),
                        outcome.invented().stream().map(wish -> "  invented " + wish))
                .forEach(this::print);
        if (!read.left().isEmpty()) {
            print("  left     " + read.left());
        }
    }

    private void print(String line) {
        PrintWriter output = spec.commandLine().getOut();
        output.println(line);
    }
}
