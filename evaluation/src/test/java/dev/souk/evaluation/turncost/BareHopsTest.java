package dev.souk.evaluation.turncost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.KafkaForTests;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareHopsTest {
    @Test
    void turn_goesAllTheWayRound_asOftenAsAsked(@TempDir Path folder) throws InterruptedException {
        try (KafkaForTests kafka = KafkaForTests.in(folder);
                BareHops hops = new BareHops(
                        new PlainClients(kafka.bootstrapServers()),
                        new HopSizes(300, 900, 700, 800, List.of(100, 2_000, 20_000), 7, 400),
                        "test")) {
            for (int i = 0; i < 20; i++) {
                assertThatCode(hops::turn).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void sizes_areThoseOfTheMessagesOnTheTopics(@TempDir Path folder) throws ExecutionException, InterruptedException {
        try (KafkaForTests kafka = KafkaForTests.in(folder)) {
            PlainClients clients = new PlainClients(kafka.bootstrapServers());
            try (var producer = clients.producer()) {
                for (int bytes : List.of(100, 500, 9_000)) {
                    send(producer, Topic.DIALOGUE_REPLIES, bytes);
                    send(producer, Topic.TURN_EVENTS, bytes);
                    send(producer, Topic.TURN_EVENTS, bytes);
                }
                send(producer, Topic.CONVERSATION_COMMANDS, 321);
            }
            try (var reader = clients.consumer()) {
                HopSizes sizes = HopSizes.measure(reader);
                assertThat(sizes.command()).isEqualTo(321);
                assertThat(sizes.replies()).containsExactly(100, 500, 9_000);
                assertThat(sizes.events()).isEqualTo(6);
            }
        }
    }

    private static void send(Producer<String, byte[]> producer, Topic topic, int bytes)
            throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>(topic.topicName(), "k", new byte[bytes]))
                .get();
    }
}
