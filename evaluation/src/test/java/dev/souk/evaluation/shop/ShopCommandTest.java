package dev.souk.evaluation.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.souk.evaluation.Evaluation;
import dev.souk.evaluation.running.CannedSouk;
import dev.souk.evaluation.shop.transcript.TranscriptFile;
import dev.souk.evaluation.shop.transcript.TurnTranscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ShopCommandTest {
    private static final String ANSWER = """
            {"turnId":"t1","goal":{"type":"recommend","topic":"","confidence":1.0,"rationale":""},
             "need":{"scope":"self","constraints":[{"attribute":"price","operator":"AT_MOST","values":[80],"polarity":"REQUIRE","strength":"HARD","turn":0,"reason":""}],"words":""},
             "acts":[],"facts":[],
             "slate":{"recommendationId":"r1","policy":"p","deterministic":false,"items":[{"itemId":"h1","score":1.0,"propensity":0.5,"because":[]}]},
             "items":[{"record":"item","shopId":"demo","itemId":"h1","category":"headphones","texts":{},"attributes":{"price":59.9},
               "offers":[{"price":70,"source":{"file":"catalogue.ndjson","row":9}},{"price":59.9,"source":{"file":"catalogue.ndjson","row":1}}],
               "source":{"file":"catalogue.ndjson","row":9}}],
             "sentences":[{"text":"This one costs $59.90.","cites":["h1"]}],"text":"This one costs $59.90.","tier":"no-llm","millis":4}""";

    @TempDir
    Path folder;

    private Path catalogue = Path.of("");
    private Path script = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        catalogue = Files.writeString(folder.resolve("catalogue.ndjson"), """
                {"catalogue":{"currency":"USD"}}
                {"id":"h1","category":"headphones","name":{"en":"Auvero Tavi 30"},"brand":"Auvero","price":59.9}
                """);
        script = Files.writeString(folder.resolve("script.json"), """
                {"conversations":[{"id":"a","locale":"en","turns":[
                  {"say":"headphones under 80","cat":"headphones","all":[["price","<=",80]],"show":true,"goal":"recommend"}]}]}""");
    }

    @Test
    void run_writesTranscriptsWithTheCheapestOffersRow_andFigures() throws IOException {
        Path transcripts = folder.resolve("transcripts.ndjson");
        Path out = folder.resolve("out.json");
        try (CannedSouk souk = new CannedSouk(200, ANSWER)) {
            assertThat(run(
                            "--url",
                            souk.address().toString(),
                            "--no-import",
                            "--transcripts",
                            transcripts.toString(),
                            "--out",
                            out.toString()))
                    .isZero();
            assertThat(souk.told())
                    .singleElement()
                    .asString()
                    .startsWith("/v1/shops/demo/conversations/")
                    .contains("headphones under 80");
        }
        List<TurnTranscript> turns = TranscriptFile.read(transcripts).get("a");
        assertThat(turns).singleElement().satisfies(turn -> {
            assertThat(turn.goal()).isEqualTo("recommend");
            assertThat(turn.slate().getFirst().source().row()).isEqualTo(1);
            assertThat(turn.need().getFirst()).extracting(JsonNode::asText).containsExactly("price", "<=", "80");
        });
        JsonNode rates = new ObjectMapper().readTree(out.toFile()).path("rates");
        rates.forEach(rate -> assertThat(rate.path("right")).isEqualTo(rate.path("of")));
        assertThat(rates.path("GROUNDED").path("of").asInt()).isOne();
    }

    @Test
    void turnThatIsRefused_countsAsNotAnswered() throws IOException {
        Path out = folder.resolve("out.json");
        try (CannedSouk souk = new CannedSouk(503, "{\"title\":\"not ready\"}")) {
            run("--url", souk.address().toString(), "--no-import", "--out", out.toString());
        }
        JsonNode answered =
                new ObjectMapper().readTree(out.toFile()).path("rates").path("ANSWERED");
        assertThat(answered.path("right").asInt()).isZero();
        assertThat(answered.path("of").asInt()).isOne();
    }

    @Test
    void checkScript_needsNoServer() {
        assertThat(run("--check-script")).isZero();
    }

    private int run(String... options) {
        String[] arguments = new String[options.length + 5];
        System.arraycopy(
                new String[] {"shop", "--catalogue", catalogue.toString(), "--script", script.toString()},
                0,
                arguments,
                0,
                5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return new CommandLine(Evaluation.class).execute(arguments);
    }
}
