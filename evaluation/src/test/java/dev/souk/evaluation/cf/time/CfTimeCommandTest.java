package dev.souk.evaluation.cf.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CfTimeCommandTest {
    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country";

    @TempDir
    Path folder;

    /** Three customers who buy their own candle every month, and one novelty each in May. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int month = 1; month <= 5; month++) {
            for (int customer = 1; customer <= 3; customer++) {
                String start = "%d%d,".formatted(month, customer);
                String end = ",2011-0%d-1%d 08:26:00,2.00,%d,Nowhere".formatted(month, customer, customer);
                lines.add(start + "C" + customer + ",\"CANDLE, NO " + customer + "\",3" + end);
                lines.add("C" + start + "GONE,TAKEN BACK,-3" + end);
                if (month == 5) {
                    lines.add(start + "NEW" + customer + ",NOVELTY,1" + end);
                }
            }
        }
        lines.add("99,C1,CANDLE,1,2011-05-01 10:00:00,2.00,,Nowhere");
        return lines;
    }

    private JsonNode measure(String... arguments) throws Exception {
        Path out = folder.resolve("out.json");
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", out.toString()));
        assertThat(new CommandLine(new CfTimeCommand()).execute(all.toArray(String[]::new)))
                .isZero();
        return new ObjectMapper().readTree(out.toFile());
    }

    @Test
    void split_countsRepeatsAndNewApart() throws Exception {
        Path file = Files.write(folder.resolve("sales.csv"), lines());

        JsonNode own =
                measure("--train", file.toString(), "--split", "2011-05-01").get(2);

        assertThat(own.get("model").asText()).isEqualTo("own purchases");
        assertThat(own.get("all").get("customers").asInt()).isEqualTo(3);
        assertThat(own.get("all").get("recall").asDouble()).isEqualTo(1);
        assertThat(own.get("all").get("revenue").asDouble()).isEqualTo(1);
    }

    @Test
    void testFile_measuresTheSameAsASplit() throws Exception {
        Path all = Files.write(folder.resolve("all.csv"), lines());
        Path train = Files.write(
                folder.resolve("train.csv"),
                lines().stream().filter(line -> !line.contains("2011-05")).toList());
        Path test = Files.write(
                folder.resolve("test.csv"),
                lines().stream()
                        .filter(line -> !line.contains("2011-0") || line.contains("2011-05"))
                        .toList());

        assertThat(measure("--train", train.toString(), "--test", test.toString())
                        .findValues("all"))
                .isEqualTo(measure("--train", all.toString(), "--split", "2011-05-01")
                        .findValues("all"));
    }

    @Test
    void drift_measuresEachMonthFromAprilOn() throws Exception {
        Path file = Files.write(folder.resolve("sales.csv"), lines());

        JsonNode rows = measure("--train", file.toString(), "--drift");

        assertThat(rows.findValuesAsText("from")).contains("2011-04", "2011-05").doesNotContain("2011-03", "2011-06");
    }

    @Test
    void noSplit_isRefused() throws Exception {
        Path file = Files.write(folder.resolve("sales.csv"), lines());

        assertThat(new CommandLine(new CfTimeCommand()).execute("--train", file.toString()))
                .isNotZero();
    }
}
