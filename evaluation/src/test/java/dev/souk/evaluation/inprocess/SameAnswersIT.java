package dev.souk.evaluation.inprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.running.RunningSouk;
import dev.souk.evaluation.running.Shopfront;
import dev.souk.evaluation.running.SoukClient;
import dev.souk.evaluation.shop.run.ScriptRun;
import dev.souk.evaluation.shop.script.Script;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The turn in process is the turn that serves: the same script with the same seed gives the same transcripts. */
class SameAnswersIT {
    private static final Path APP =
            Path.of(System.getProperty("souk.app", "../standalone/target/quarkus-app/quarkus-run.jar"));
    private static final long SEED = 7;

    /** Peers may take their time: what is compared is what is said, and a busy machine's missed deadline is not that. */
    private static final List<String> SETTINGS = List.of(
            "-Dsouk.retrieval.vectors=false",
            "-Dsouk.dialogue.patience.knowledge=PT60S",
            "-Dsouk.dialogue.patience.planner=PT60S",
            "-Dsouk.dialogue.patience.recommender=PT60S",
            "-Dsouk.dialogue.lease=PT60S");

    @TempDir
    Path folder;

    @Test
    void sameScriptAndSeed_inProcessAndOverHttp_giveEqualTranscripts() throws Exception {
        assertThat(APP).as("mvn package builds it").exists();
        Path catalogue = demoCatalogue();
        List<Script.Conversation> conversations = new ArrayList<>();
        for (String language : List.of("en", "zh")) {
            conversations.addAll(Script.read(Path.of("scripts", "demo-" + language + ".json"))
                    .conversations());
        }
        Script script = new Script(conversations);
        List<TurnTranscript> inProcess;
        try (Shopfront shop =
                InProcessShop.open("demo", new ShopFiles(catalogue, null, null), folder.resolve("state"), false)) {
            inProcess = held(shop, script);
        }
        List<TurnTranscript> overHttp;
        try (RunningSouk souk = RunningSouk.at(null, APP, SETTINGS);
                SoukClient client = new SoukClient(souk.address(), "demo")) {
            client.importCatalogue(catalogue);
            client.awaitOpen("headphones");
            overHttp = held(client, script);
        }
        assertThat(overHttp).hasSizeGreaterThan(100).hasSameSizeAs(inProcess);
        assertThat(IntStream.range(0, overHttp.size())
                        .filter(turn -> !overHttp.get(turn).equals(inProcess.get(turn)))
                        .mapToObj(turn -> "over HTTP: " + overHttp.get(turn) + "\nin process: " + inProcess.get(turn)))
                .isEmpty();
    }

    private static List<TurnTranscript> held(Shopfront shop, Script script) throws InterruptedException {
        return new ScriptRun(shop, System.err, 1, SEED)
                .hold(script).values().stream()
                        .flatMap(List::stream)
                        .map(SameAnswersIT::withoutTime)
                        .toList();
    }

    private static TurnTranscript withoutTime(TurnTranscript turn) {
        return new TurnTranscript(
                turn.conversation(),
                turn.turn(),
                turn.say(),
                turn.text(),
                turn.sentences(),
                turn.goal(),
                turn.tier(),
                turn.need(),
                turn.slate(),
                turn.recommendationId(),
                0,
                turn.cited());
    }

    /** The demo shop's catalogue, as the application writes it. */
    private Path demoCatalogue() throws IOException, InterruptedException {
        Path parts = APP.toAbsolutePath().getParent();
        assertThat(parts).isNotNull();
        String classPath = String.join(
                File.pathSeparator, APP.toString(), parts.resolve("lib/main") + "/*", parts.resolve("app") + "/*");
        Process writing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        "dev.souk.standalone.demo.DemoShop",
                        "--out",
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(writing.waitFor()).isZero();
        return folder.resolve("catalogue.ndjson");
    }
}
