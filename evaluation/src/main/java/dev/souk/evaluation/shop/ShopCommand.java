package dev.souk.evaluation.shop;

import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.evaluation.running.Shopfront;
import dev.souk.evaluation.shop.check.Finding;
import dev.souk.evaluation.shop.check.ScriptCheck;
import dev.souk.evaluation.shop.check.TranscriptCheck;
import dev.souk.evaluation.shop.record.RawCatalogue;
import dev.souk.evaluation.shop.run.ScriptRun;
import dev.souk.evaluation.shop.script.Script;
import dev.souk.evaluation.shop.transcript.TranscriptFile;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./souk eval shop}. */
@Command(
        name = "shop",
        mixinStandardHelpOptions = true,
        description = "Holds scripted conversations, over HTTP or in process, and judges them on the raw records.")
public final class ShopCommand implements Callable<Integer> {
    @Option(
            names = "--catalogue",
            required = true,
            paramLabel = "FILE",
            description = "NDJSON, or a zip of JSON arrays")
    private Path catalogue = Path.of("");

    @Option(names = "--script", required = true, paramLabel = "FILE", description = "may be given several times")
    private List<Path> scripts = List.of();

    @Mixin
    private ShopfrontOptions front = new ShopfrontOptions();

    @Option(names = "--transcripts", paramLabel = "FILE", description = "where the transcripts go, a line a turn")
    private @Nullable Path transcripts;

    @Option(names = "--judge", paramLabel = "FILE", description = "judge these transcripts instead of talking")
    private @Nullable Path judged;

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Option(names = "--check-script", description = "only count the raw records behind each turn; needs no server")
    private boolean checkScript;

    @Option(names = "--at-once", description = "conversations at once (default: ${DEFAULT-VALUE})")
    private int atOnce = 2;

    @Override
    public Integer call() throws IOException, InterruptedException {
        RawCatalogue raw = RawCatalogue.read(catalogue);
        List<Script.Conversation> all = new ArrayList<>();
        for (Path file : scripts) {
            all.addAll(Script.read(file).conversations());
        }
        Script script = new Script(all);
        if (checkScript) {
            return check(raw, script);
        }
        Map<String, List<TurnTranscript>> held = judged == null ? hold(script, raw) : TranscriptFile.read(judged);
        if (transcripts != null) {
            TranscriptFile.write(transcripts, held.values());
        }
        TranscriptCheck check = new TranscriptCheck(raw);
        List<Finding> findings = script.conversations().stream()
                .flatMap(conversation ->
                        check.judge(conversation, held.getOrDefault(conversation.id(), List.of())).stream())
                .toList();
        ShopReport report = ShopReport.of(held.values(), findings);
        ShopPrinter printer = new ShopPrinter(System.out);
        printer.print(report);
        printer.printFailures(held, findings);
        out.write(report);
        return 0;
    }

    private Map<String, List<TurnTranscript>> hold(Script script, RawCatalogue raw)
            throws IOException, InterruptedException {
        try (Shopfront shop = front.open(catalogue, raw)) {
            return new ScriptRun(shop, System.err, atOnce, front.seed()).hold(script);
        }
    }

    private static int check(RawCatalogue raw, Script script) {
        List<ScriptCheck.Count> counts = new ScriptCheck(raw).check(script);
        counts.forEach(count -> System.out.printf(
                "%-10s %2d  %6d  %s%s%n",
                count.conversation(),
                count.turn(),
                count.matching(),
                count.say(),
                count.fault().map(fault -> "  ✗ " + fault).orElse("")));
        long faults = counts.stream().filter(count -> count.fault().isPresent()).count();
        System.out.printf(
                "%d conversations, %d turns counted, %d faults%n",
                script.conversations().size(), counts.size(), faults);
        return faults == 0 ? 0 : 1;
    }
}
