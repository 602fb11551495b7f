package dev.souk.evaluation.shop;

import dev.souk.evaluation.inprocess.InProcessShop;
import dev.souk.evaluation.inprocess.ShopFiles;
import dev.souk.evaluation.running.Answer;
import dev.souk.evaluation.running.RunningSouk;
import dev.souk.evaluation.running.Shopfront;
import dev.souk.evaluation.running.ShopperTurn;
import dev.souk.evaluation.running.SoukClient;
import dev.souk.evaluation.shop.record.RawCatalogue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which shop is talked to: one that runs, one started for it, or one in this process. */
final class ShopfrontOptions {
    private static final long SEED = 1;
    private static final List<String> NO_VECTORS = List.of("-Dsouk.retrieval.vectors=false");

    @Option(names = "--url", description = "a Souk that runs; without it, one is started")
    private @Nullable URI url;

    @Option(names = "--shop", description = "the shop to talk to (default: ${DEFAULT-VALUE})")
    private String shop = "demo";

    @Option(names = "--no-import", description = "the shop has the catalogue already")
    private boolean noImport;

    @Option(
            names = "--in-process",
            description = "call the hearts of the services directly: no Kafka, no database, no HTTP; the same answers")
    private boolean inProcess;

    @Option(
            names = "--no-vectors",
            description = "in process, or a Souk started here: search by words and filters alone, without embedding")
    private boolean noVectors;

    @Option(names = "--labels", paramLabel = "FILE", description = "in process: names for the catalogue's things")
    private @Nullable Path labels;

    @Option(
            names = "--interactions",
            paramLabel = "FILE",
            description = "in process: what shoppers did, a line an interaction")
    private @Nullable Path interactions;

    @Option(
            names = "--state",
            paramLabel = "DIR",
            description = "in process: keeps index and vectors for the next run (default: a folder that is removed)")
    private @Nullable Path state;

    @Option(
            names = "--seed",
            description = "of conversation and turn ids; the same seed, the same transcripts of a fresh shop"
                    + " (default: 1; with --url another each time, for a turn said again is answered from the store)")
    private @Nullable Long seed;

    @Option(names = "--app", hidden = true)
    private Path app = Path.of("standalone/target/quarkus-app/quarkus-run.jar");

    long seed() {
        if (seed != null) {
            return seed;
        }
        return url == null ? SEED : System.nanoTime();
    }

    /** Opens the shop and stocks it with the catalogue. */
    Shopfront open(Path catalogue, RawCatalogue raw) throws IOException, InterruptedException {
        if (inProcess) {
            return InProcessShop.open(shop, new ShopFiles(catalogue, labels, interactions), state, !noVectors);
        }
        OverHttp front = new OverHttp(RunningSouk.at(url, app, noVectors ? NO_VECTORS : List.of()), shop);
        try {
            if (!noImport) {
                front.client.importCatalogue(catalogue);
                front.client.awaitOpen(raw.biggestCategory());
            }
            return front;
        } catch (IOException | InterruptedException failure) {
            front.close();
            throw failure;
        }
    }

    /** A Souk spoken to over HTTP, stopped on closing if it was started here. */
    private static final class OverHttp implements Shopfront {
        private final RunningSouk souk;
        private final SoukClient client;

        OverHttp(RunningSouk souk, String shop) {
            this.souk = souk;
            this.client = new SoukClient(souk.address(), shop);
        }

        @Override
        public Answer say(ShopperTurn turn) throws IOException, InterruptedException {
            return client.say(turn);
        }

        @Override
        public void close() throws IOException {
            client.close();
            souk.close();
        }
    }
}
