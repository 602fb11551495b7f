package dev.souk.evaluation.turncost;

import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.evaluation.running.SoukClient;
import dev.souk.evaluation.shop.script.Script;
import dev.souk.evaluation.shop.script.Turn;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./souk eval load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Many conversations at once, each saying its next words when it has its answer.")
public final class LoadCommand implements Callable<Integer> {
    @Option(names = "--url", required = true, description = "where Souk answers")
    private URI url = URI.create("http://localhost:8080");

    @Option(names = "--conversations", required = true, paramLabel = "N", description = "at once")
    private int conversations = 1;

    @Option(names = "--seconds", required = true, paramLabel = "S", description = "how long")
    private int seconds = 1;

    @Option(names = "--script", paramLabel = "FILE", description = "say what it says")
    private @Nullable Path script;

    @Option(names = "--shop", description = "the shop to talk to (default: ${DEFAULT-VALUE})")
    private String shop = "demo";

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> phrases = script == null
                ? Phrases.OPENINGS
                : Script.read(script).conversations().stream()
                        .flatMap(conversation -> conversation.turns().stream())
                        .map(Turn::say)
                        .toList();
        try (SoukClient client = new SoukClient(url, shop)) {
            TurnTaker.Throughput came = new TurnTaker(client, phrases).together(conversations, seconds);
            System.out.printf(
                    "%d conversations at once: %.1f turns/s, median %.1f ms, p99 %.1f ms, %d turns, %d failed%n",
                    came.conversations(),
                    came.turnsPerSecond(),
                    came.turn().median(),
                    came.turn().p99(),
                    came.turn().count(),
                    came.failed());
            out.write(came);
            return came.turn().count() > 0 ? 0 : 1;
        }
    }
}
