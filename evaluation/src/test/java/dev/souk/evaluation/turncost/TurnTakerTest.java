package dev.souk.evaluation.turncost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.evaluation.running.CannedSouk;
import dev.souk.evaluation.running.SoukClient;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TurnTakerTest {
    private static final String ANSWER = "{\"text\":\"Hello.\",\"sentences\":[],\"items\":[],\"facts\":[]}";

    @Test
    void conversationsTogether_areCountedAndTimed() throws IOException, InterruptedException {
        try (CannedSouk souk = new CannedSouk(200, ANSWER);
                SoukClient client = new SoukClient(souk.address(), "demo")) {
            TurnTaker.Throughput came = new TurnTaker(client, Phrases.OPENINGS).together(2, 1);
            assertThat(came.turn().count()).isPositive();
            assertThat(came.turnsPerSecond()).isPositive();
            assertThat(came.failed()).isZero();
        }
    }

    @Test
    void refusedTurns_countAsFailed_andAreNotTimed() throws IOException, InterruptedException {
        try (CannedSouk souk = new CannedSouk(503, "{}");
                SoukClient client = new SoukClient(souk.address(), "demo")) {
            TurnTaker.Throughput came = new TurnTaker(client, Phrases.OPENINGS).together(1, 1);
            assertThat(came.turn().count()).isZero();
            assertThat(came.failed()).isPositive();
        }
    }

    @Test
    void longConversation_thatShowsNothingAtItsEnd_doesNotHold() throws IOException, InterruptedException {
        try (CannedSouk souk = new CannedSouk(200, ANSWER);
                SoukClient client = new SoukClient(souk.address(), "demo")) {
            assertThat(new LongConversation(client, 20).hold().holds()).isFalse();
        }
    }
}
