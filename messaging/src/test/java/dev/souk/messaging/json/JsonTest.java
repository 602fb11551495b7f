package dev.souk.messaging.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final TakeTurn TURN = new TakeTurn(
            new Chain("demo", "s1", "c1", "t1", Map.of()), "zh-TW", "耳機，兩千以內", Instant.parse("2026-01-02T03:04:05Z"));

    @Test
    void record_isReadBackAsItWas() throws Exception {
        var json = Json.mapper().writeValueAsString(TURN);
        assertThat(json).contains("\"command\":\"take-turn\"", "\"2026-01-02T03:04:05Z\"");
        assertThat(Json.mapper().readValue(json, ConversationCommand.class)).isEqualTo(TURN);
    }

    @Test
    void nextReleasesRecord_isReadWithoutWhatIsNotKnown() throws Exception {
        var json = Json.mapper().writeValueAsString(TURN).replace("\"locale\"", "\"mood\":{\"now\":1},\"locale\"");
        assertThat(Json.mapper().readValue(json, ConversationCommand.class)).isEqualTo(TURN);
    }
}
