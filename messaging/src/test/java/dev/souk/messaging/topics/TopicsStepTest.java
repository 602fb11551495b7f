package dev.souk.messaging.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.KafkaForTests;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

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
