package dev.souk.messaging.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.KafkaForTests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsStepTest {
    private final String bootstrapServers = KafkaForTests.shared().bootstrapServers();

    @Test
    void stepRunsAgain_createsNothing() {
        assertThat(TopicsStep.create(bootstrapServers, (short) 1)).isEmpty();
    }

    @Test
    void topics_haveTheirPartitionsRetentionAndDeadLetters() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var names = List.of(
                    Topic.TURN_EVENTS.topicName(), Topic.CATALOGUE.topicName(), Topic.CATALOGUE.deadLetterName());
            var topics = admin.describeTopics(names).allTopicNames().get();
            assertThat(topics.get("souk.turn-events").partitions()).hasSize(12);
            assertThat(topics.get("souk.catalogue").partitions()).hasSize(1);
            assertThat(setting(admin, "souk.turn-events", "retention.ms")).isEqualTo("600000");
            assertThat(setting(admin, "souk.turn-events", "segment.ms")).isEqualTo("60000");
            assertThat(setting(admin, "souk.catalogue", "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(admin, "souk.catalogue.dlq", "cleanup.policy")).isEqualTo("delete");
        }
    }

    @Test
    void stepIsDone_everyPartitionTakesARecordAtTheFirstAttempt(@TempDir Path data) throws Exception {
        try (var broker = KafkaForTests.in(data);
                var producer = new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                broker.bootstrapServers(),
                                ProducerConfig.RETRIES_CONFIG,
                                0,
                                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                                false),
                        new StringSerializer(),
                        new StringSerializer())) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var topic : Topic.values()) {
                for (var partition = 0; partition < topic.partitions(); partition++) {
                    sent.add(producer.send(new ProducerRecord<>(topic.topicName(), partition, "k", "v")));
                }
            }
            for (var record : sent) {
                assertThat(record.get().offset()).isZero();
            }
        }
    }

    private static String setting(Admin admin, String topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(name)
                .value();
    }
}
