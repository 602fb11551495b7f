package dev.souk.messaging.topics;

import dev.souk.contracts.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Creates every topic of {@link Topic} with its dead letters, before any service starts: a topic made by the first who writes would have
 * the wrong partitions, and first replies would be lost. What exists already is left as it is.
 */
public final class TopicsStep {
    private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(90);
    private static final Duration SHORT_SEGMENT = Duration.ofMinutes(1);
    private static final Duration SHORT_RETENTION = Duration.ofHours(1);
    private static final int DEAD_LETTER_BYTES = 2 << 20;
    /** Of one call to the broker, which makes files for every partition and may have just begun to run on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private TopicsStep() {}

    /**
     * Creates what is missing, and waits until every partition is led. A producer that writes before that may lose its first records: the broker refuses a
     * batch, takes the one behind it as the first, and has the refused one out of order for ever after (KAFKA-15591).
     *
     * @param replicas of each partition; 1 for a single broker, 3 for a cluster
     * @return the names of the topics that were created
     * @throws IllegalStateException if the broker refuses, or does not answer for five minutes
     */
    public static List<String> create(String bootstrapServers, short replicas) {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                Math.toIntExact(PATIENCE.toMillis())))) {
            return create(admin, replicas);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("topics: interrupted while they were created", stopped);
        } catch (ExecutionException refused) {
            throw new IllegalStateException(
                    "topics: " + bootstrapServers + " did not create them: " + refused.getCause(), refused);
        }
    }

    private static List<String> create(Admin admin, short replicas) throws InterruptedException, ExecutionException {
        Set<String> there = admin.listTopics().names().get();
        var missing = Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(topic(topic, replicas), deadLetters(topic, replicas)))
                .filter(topic -> !there.contains(topic.name()))
                .toList();
        var created = new ArrayList<String>();
        for (var creation : admin.createTopics(missing).values().entrySet()) {
            try {
                creation.getValue().get();
                created.add(creation.getKey());
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof TopicExistsException)) {
                    throw failure;
                }
            }
        }
        awaitLeaders(admin);
        return List.copyOf(created);
    }

    /** Only its leader tells the end of a partition, and the client asks until it does. */
    private static void awaitLeaders(Admin admin) throws InterruptedException, ExecutionException {
        var ends = Stream.of(Topic.values())
                .flatMap(topic -> Stream.concat(
                        IntStream.range(0, topic.partitions())
                                .mapToObj(partition -> new TopicPartition(topic.topicName(), partition)),
                        Stream.of(new TopicPartition(topic.deadLetterName(), 0))))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        admin.listOffsets(ends).all().get();
    }

    private static NewTopic topic(Topic topic, short replicas) {
        var config = new HashMap<String, String>();
        if (topic.compacted()) {
            config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        } else {
            config.put(
                    TopicConfig.RETENTION_MS_CONFIG,
                    Long.toString(topic.retention().toMillis()));
            if (topic.retention().compareTo(SHORT_RETENTION) <= 0) {
                config.put(TopicConfig.SEGMENT_MS_CONFIG, Long.toString(SHORT_SEGMENT.toMillis()));
            }
        }
        return new NewTopic(topic.topicName(), topic.partitions(), replicas).configs(config);
    }

    private static NewTopic deadLetters(Topic topic, short replicas) {
        return new NewTopic(topic.deadLetterName(), 1, replicas)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(DEAD_LETTER_RETENTION.toMillis()),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(DEAD_LETTER_BYTES)));
    }
}
