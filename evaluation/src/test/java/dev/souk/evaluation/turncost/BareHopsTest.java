package dev.souk.evaluation.turncost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.topic.Headers;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.KafkaForTests;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareHopsTest {
    @Test
    void turn_goesAllTheWayRound_asOftenAsAsked(@TempDir Path folder) throws InterruptedException {
        try (KafkaForTests kafka = KafkaForTests.in(folder);
                BareHops hops = new BareHops(
                        new PlainClients(kafka.bootstrapServers()),
                        new TurnMessages(
                                of(300),
                                of(900),
                                of(700),
                                of(800),
                                List.of(of(100), of(2_000), of(20_000)),
                                List.of(of(200), of(400), of(300))),
                        "test")) {
            for (int i = 0; i < 20; i++) {
                assertThatCode(hops::turn).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void messages_areThoseOnTheTopics_eventsThoseOfOneTurn(@TempDir Path folder)
            throws ExecutionException, InterruptedException {
        try (KafkaForTests kafka = KafkaForTests.in(folder)) {
            PlainClients clients = new PlainClients(kafka.bootstrapServers());
            try (var producer = clients.producer()) {
                for (int bytes : List.of(100, 500, 9_000)) {
                    send(producer, Topic.DIALOGUE_REPLIES, of(bytes));
                    send(producer, Topic.TURN_EVENTS, accepted());
                    send(producer, Topic.TURN_EVENTS, of(bytes));
                }
                send(producer, Topic.CONVERSATION_COMMANDS, of(321));
            }
            try (var reader = clients.consumer()) {
                HopSizes sizes = TurnMessages.read(reader).sizes();
                assertThat(sizes.command()).isEqualTo(321);
                assertThat(sizes.replies()).containsExactly(100, 500, 9_000);
                assertThat(sizes.events()).containsExactly(accepted().bytes(), 500);
            }
        }
    }

    private static Message of(int bytes) {
        return new Message(List.of(), new byte[bytes]);
    }

    private static Message accepted() {
        byte[] type = TurnEvent.Accepted.class.getCanonicalName().getBytes(StandardCharsets.UTF_8);
        return new Message(List.of(new RecordHeader(Headers.CE_TYPE, type)), new byte[50]);
    }

    private static void send(Producer<String, byte[]> producer, Topic topic, Message message)
            throws ExecutionException, InterruptedException {
        producer.send(message.to(topic.topicName(), "k")).get();
    }
}
