package dev.souk.evaluation.cf.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CfColdCommandTest {
    @TempDir
    Path folder;

    /** In May the one customer with a candle buys a new candle; a new spade comes in as well, and a customer nobody knew. */
    @Test
    void newItem_isAskedOfWhoBoughtIt_amongTheNewOnesAndAmongAllOnSale() throws Exception {
        Path file = Files.write(
                folder.resolve("sales.csv"),
                List.of(
                        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country",
                        "1,C1,RED CANDLE,1,2011-03-01 08:00,2.00,1,Nowhere",
                        "2,S1,IRON RAKE,1,2011-03-01 08:00,2.00,2,Nowhere",
                        "3,C2,SCENTED CANDLE,1,2011-05-01 08:00,2.00,1,Nowhere",
                        "4,C2,SCENTED CANDLE,1,2011-05-01 08:00,2.00,3,Nowhere",
                        "5,S2,GARDEN SPADE,1,2011-05-01 08:00,2.00,3,Nowhere",
                        "6,C1,RED CANDLE,1,2011-05-01 08:00,2.00,2,Nowhere"));
        Path out = folder.resolve("out.json");

        assertThat(new CommandLine(new CfColdCommand()).execute("--train", file.toString(), "--out", out.toString()))
                .isZero();

        JsonNode rows = new ObjectMapper().readTree(out.toFile());
        assertThat(rows.findValuesAsText("known")).containsExactly("words", "embeddings", "words + embeddings");
        for (JsonNode row : rows) {
            assertThat(row.get("score").get("customers").asInt()).isEqualTo(1);
            assertThat(row.get("score").get("ndcg10").asDouble()).isEqualTo(1);
            assertThat(row.get("score").get("ndcg20").asDouble()).isEqualTo(1);
        }
    }
}
