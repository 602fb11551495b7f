package dev.souk.evaluation.turncost;

import com.fasterxml.jackson.databind.JsonNode;
import dev.souk.evaluation.figures.FiguresFile;
import dev.souk.evaluation.running.RunningSouk;
import dev.souk.evaluation.running.SoukClient;
import dev.souk.evaluation.shop.record.RawCatalogue;
import dev.souk.evaluation.timing.Timings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./souk eval turn-cost}. */
@Command(
        name = "turn-cost",
        mixinStandardHelpOptions = true,
        description = "What a turn costs without an LLM, beside the bare Kafka hops it makes.")
public final class TurnCostCommand implements Callable<Integer> {
    private static final List<Integer> AT_ONCE = List.of(1, 8, 64);

    @Option(
            names = "--catalogue",
            required = true,
            paramLabel = "FILE",
            description = "smallest first; all else is measured on the first")
    private List<Path> catalogues = List.of();

    @Option(
            names = "--cut",
            paramLabel = "N",
            description = "measure the last catalogue, a zip, also with about N of its rows")
    private List<Integer> cuts = List.of();

    @Option(names = "--url", description = "a Souk that runs; without it, one is started")
    private @Nullable URI url;

    @Option(names = "--kafka", paramLabel = "SERVERS", description = "the broker of that Souk; without it, no hops")
    private @Nullable String kafka;

    @Option(names = "--shop", description = "the shop to talk to (default: ${DEFAULT-VALUE})")
    private String shop = "demo";

    @Option(names = "--samples", description = "turns, and hops, on each catalogue (default: ${DEFAULT-VALUE})")
    private int samples = 300;

    @Option(
            names = "--warm-up",
            description = "turns, and hops, before them, so that both run compiled code (default: ${DEFAULT-VALUE})")
    private int warmUp = 7000;

    @Option(names = "--seconds", description = "of each load (default: ${DEFAULT-VALUE})")
    private int seconds = 15;

    @Option(names = "--turns", description = "of the long conversation (default: ${DEFAULT-VALUE})")
    private int turns = 600;

    @Mixin
    private FiguresFile out = new FiguresFile();

    @Option(names = "--app", hidden = true)
    private Path app = Path.of("standalone/target/quarkus-app/quarkus-run.jar");

    @Override
    public Integer call() throws IOException, InterruptedException {
        TurnCostReport.Builder report = new TurnCostReport.Builder();
        Path cut = Files.createTempDirectory("souk-cut");
        try (RunningSouk souk = RunningSouk.at(url, app);
                SoukClient client = new SoukClient(souk.address(), shop)) {
            String broker = kafka == null ? souk.kafka() : kafka;
            TurnTaker taker = new TurnTaker(client, Phrases.OPENINGS);
            List<Path> files = files(cut);
            for (Path file : files) {
                RawCatalogue raw = RawCatalogue.read(file);
                System.err.println("importing " + raw.records().size() + " products …");
                TurnCostReport.Stocking stocking = stock(client, file, raw);
                System.err.println("warming up and taking turns …");
                taker.warm(warmUp);
                measure(raw.records().size(), stocking, taker, broker, report);
                if (file.equals(files.getFirst())) {
                    for (int atOnce : AT_ONCE) {
                        System.err.println(atOnce + " conversations at once …");
                        report.add(taker.together(atOnce, seconds));
                    }
                    System.err.println("one conversation of " + turns + " turns …");
                    report.longConversation(new LongConversation(client, turns).hold());
                }
            }
        }
        TurnCostReport measured = report.build();
        measured.print(System.out);
        out.write(measured);
        return 0;
    }

    private static TurnCostReport.Stocking stock(SoukClient client, Path file, RawCatalogue raw)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        JsonNode done = client.importCatalogue(file);
        client.awaitOpen(raw.biggestCategory());
        double searchable = (System.nanoTime() - start) / 1e9;
        client.awaitVectors(done, System.err);
        return new TurnCostReport.Stocking(searchable, (System.nanoTime() - start) / 1e9);
    }

    private List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(catalogues);
        for (int rows : cuts) {
            Path smaller = folder.resolve(rows + ".zip");
            CatalogueCut.write(catalogues.getLast(), rows, smaller);
            files.add(files.size() - 1, smaller);
        }
        return files;
    }

    private void measure(
            int products,
            TurnCostReport.Stocking stocking,
            TurnTaker taker,
            @Nullable String broker,
            TurnCostReport.Builder report)
            throws InterruptedException {
        Timings turn = new Timings();
        LongAdder failed = new LongAdder();
        Timings.@Nullable Summary bare = null;
        if (broker == null) {
            for (int i = 0; i < samples; i++) {
                taker.once(i, turn, failed);
            }
        } else {
            PlainClients clients = new PlainClients(broker);
            TurnMessages messages = messages(clients);
            report.sizes(messages.sizes());
            bare = beside(clients, messages, i -> taker.once(i, turn, failed));
        }
        Timings.Summary summary = turn.summary();
        System.err.printf("turn %.1f ms, p99 %.1f ms%n", summary.median(), summary.p99());
        report.add(new TurnCostReport.OnCatalogue(products, stocking, summary, failed.sum(), bare));
    }

    /** Takes the samples one by one, the bare hops between them. */
    private Timings.Summary beside(PlainClients clients, TurnMessages messages, Sample sample)
            throws InterruptedException {
        Timings bare = new Timings();
        try (BareHops hops = new BareHops(clients, messages, UUID.randomUUID().toString())) {
            for (int i = 0; i < warmUp; i++) {
                hops.turn();
            }
            for (int i = 0; i < samples; i++) {
                sample.take(i);
                long start = System.nanoTime();
                hops.turn();
                bare.since(start);
            }
        }
        return bare.summary();
    }

    /** One thing that is measured. */
    private interface Sample {
        void take(int number) throws InterruptedException;
    }

    private static TurnMessages messages(PlainClients clients) {
        try (var reader = clients.consumer()) {
            return TurnMessages.read(reader);
        }
    }
}
