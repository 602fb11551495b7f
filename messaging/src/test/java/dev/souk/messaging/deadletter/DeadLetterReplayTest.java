package dev.souk.messaging.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.souk.contracts.topic.Headers;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.From;
import dev.souk.messaging.KafkaForTests;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.RawRecords;
import dev.souk.messaging.deadletter.DeadLetterReplay.Report;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadLetterReplayTest {
    private final KafkaForTests kafka = KafkaForTests.shared();
    private final RawRecords raw = new RawRecords(kafka.bootstrapServers());
    private final DeadLetterReplay replay = new DeadLetterReplay(kafka.bootstrapServers());

    @Test
    void letters_areReplayedOnce_andNotOverNewerRecords() throws Exception {
        raw.write("souk.catalogue", "demo/overtaken", "{old");
        raw.write("souk.catalogue", "demo/lonely", "{only");
        raw.write("souk.catalogue", "demo/overtaken", "\"new\"");
        refuseAll(2, "replica-1");
        refuseAll(2, "replica-2");
        assertThat(replay.replay(Topic.CATALOGUE)).isEqualTo(new Report(1, 1, 2));
        var back = raw.read("souk.catalogue").getLast();
        assertThat(back.key()).isEqualTo("demo/lonely");
        assertThat(back.value()).asString().isEqualTo("{only");
        assertThat(back.headers().lastHeader(Headers.DEAD_ORIGIN)).isNull();
        assertThat(replay.replay(Topic.CATALOGUE)).isEqualTo(new Report(0, 0, 0));
    }

    /** Lets one replica read the catalogue and bury what it cannot. */
    private void refuseAll(int letters, String instance) throws Exception {
        try (var messaging = Messaging.open(kafka.settings("retrieval", instance), InstantSource.system())) {
            var before = raw.read("souk.catalogue.dlq").size();
            messaging
                    .follow(Topic.CATALOGUE, String.class, new From.Beginning(), item -> {})
                    .caughtUp()
                    .toCompletableFuture()
                    .get(40, TimeUnit.SECONDS);
            messaging
                    .publisher()
                    .publish(Topic.MODELS, "after", null)
                    .toCompletableFuture()
                    .get(40, TimeUnit.SECONDS);
            while (raw.read("souk.catalogue.dlq").size() < before + letters) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void lettersOfATurn_areRefusedInASentence() {
        assertThatThrownBy(() -> replay.replay(Topic.CONVERSATION_COMMANDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("souk.conversation-commands are not replayed")
                .hasMessageContaining("souk.catalogue, souk.facts or souk.interactions would do");
    }

    @Test
    void command_saysWhatItDid_andWhatWouldDo() {
        var said = new StringWriter();
        var line = ReplayDeadLetters.commandLine().setErr(new PrintWriter(said, true));
        var servers = "--bootstrap-servers=" + kafka.bootstrapServers();
        assertThat(line.execute("facts", servers)).isZero();
        assertThat(line.execute("goal-requests", servers)).isOne();
        assertThat(line.execute("souk.nonsense", servers)).isOne();
        assertThat(said.toString()).contains("are not replayed", "souk.nonsense is none");
    }
}
