package dev.souk.evaluation.shop.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.shop.script.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptCheckTest {
    @Test
    void turnThatNoRecordCanMeet_isAFault(@TempDir Path folder) throws IOException {
        Script script = new Script(List.of(Samples.conversation(
                "{\"say\": \"a\", \"cat\": \"headphones\", \"all\": [[\"price\", \"<=\", 80]], \"show\": true}",
                "{\"say\": \"b\", \"cat\": \"headphones\", \"all\": [[\"price\", \"<=\", 8]], \"show\": true}",
                "{\"say\": \"c\", \"cat\": \"headphones\", \"all\": [[\"prize\", \"<=\", 8]]}",
                "{\"say\": \"d\", \"cat\": \"phones\"}",
                "{\"say\": \"thanks\"}")));
        List<ScriptCheck.Count> counts = new ScriptCheck(Samples.catalogue(folder)).check(script);
        assertThat(counts).extracting(ScriptCheck.Count::matching).containsExactly(3L, 0L, 0L, 0L);
        assertThat(counts)
                .extracting(count -> count.fault().orElse(""))
                .containsExactly(
                        "",
                        "show is true, but no record matches",
                        "no record has the field prize",
                        "no category phones");
    }
}
