package dev.souk.evaluation.cf.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CfSequenceCommandTest {
    @TempDir
    Path folder;

    /** Shoppers walk around a ring of 12 items; the attributes say which half an item is in. */
    private static String walk(int shopper, int from, int steps) {
        return shopper
                + IntStream.range(from, from + steps)
                        .mapToObj(step -> " " + step % 12)
                        .collect(Collectors.joining());
    }

    private JsonNode measure(String... more) throws Exception {
        Path out = folder.resolve("out.json");
        Path train = folder.resolve("train.txt");
        Files.write(train, IntStream.range(0, 60).mapToObj(i -> walk(i, i, 6)).toList());
        String[] arguments = IntStream.range(0, more.length + 4)
                .mapToObj(i ->
                        i < 4 ? new String[] {"--train", train.toString(), "--out", out.toString()}[i] : more[i - 4])
                .toArray(String[]::new);
        assertThat(new CommandLine(new CfSequenceCommand()).execute(arguments)).isZero();
        return new ObjectMapper().readTree(out.toFile());
    }

    @Test
    void noTestFile_holdsOutTheLast_andFindsTheRing() throws Exception {
        JsonNode rows = measure("--models", "sequence,mixture");

        assertThat(rows.findValuesAsText("model")).containsExactly("sequence", "mixture");
        assertThat(rows.get(0).get("score").get("shoppers").asInt()).isEqualTo(60);
        assertThat(rows.get(0).get("score").get("ndcg10").asDouble()).isEqualTo(1);
        assertThat(rows.get(1).get("score").get("ndcg10").asDouble()).isGreaterThan(0.95);
    }

    @Test
    void modelThatIsNone_isRefused() throws Exception {
        Path train = Files.writeString(folder.resolve("train.txt"), "0 1 2 3");

        assertThat(new CommandLine(new CfSequenceCommand()).execute("--train", train.toString(), "--models", "oracle"))
                .isEqualTo(CommandLine.ExitCode.USAGE);
    }

    @Test
    void testFileAndAttributes_addARow() throws Exception {
        Path test = folder.resolve("test.txt");
        Files.write(
                test, IntStream.range(0, 30).mapToObj(i -> walk(i, i + 6, 1)).toList());
        Path attributes = Files.writeString(
                folder.resolve("attributes.json"),
                IntStream.range(0, 12)
                        .mapToObj(item -> "\"" + item + "\": [" + item / 6 + "]")
                        .collect(Collectors.joining(",", "{", "}")));

        JsonNode rows = measure("--test", test.toString(), "--attributes", attributes.toString());

        assertThat(rows.findValuesAsText("model"))
                .containsExactly(
                        "popularity",
                        "item-knn",
                        "transitions",
                        "co-occurrence",
                        "als",
                        "sequence",
                        "content",
                        "sequence + attributes",
                        "mixture");
        assertThat(rows.get(7).get("score").get("shoppers").asInt()).isEqualTo(30);
        assertThat(rows.get(7).get("score").get("hr5").asDouble()).isEqualTo(1);
    }

    @Test
    void nextItemsThatNobodyTouched_areCountedApart() throws Exception {
        Path test = Files.writeString(folder.resolve("test.txt"), "0 12\n1 7");
        Path attributes = Files.writeString(folder.resolve("attributes.json"), "{\"5\": [0], \"12\": [0], \"7\": [1]}");

        JsonNode score = measure(
                        "--test", test.toString(), "--attributes", attributes.toString(), "--models", "content")
                .get(0)
                .get("score");

        assertThat(score.get("untouched").asInt()).isEqualTo(1);
        assertThat(score.get("untouchedHr10").asDouble()).isEqualTo(1);
        assertThat(score.get("shoppers").asInt()).isEqualTo(2);
    }
}
