package dev.souk.messaging.deadletter;

import dev.souk.contracts.topic.Topic;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Puts dead letters back on their topic, once the cause is mended. Each letter is replayed once over all runs, and one that several
 * instances wrote once in a run. On a compacted topic a letter is left alone where its key has a newer record: an old price must not
 * come back.
 */
public final class DeadLetterReplay {
    private static final Set<Topic> REPLAYABLE = EnumSet.of(Topic.CATALOGUE, Topic.FACTS, Topic.INTERACTIONS);
    private static final String GROUP = "replay-dead-letters";
    private static final Duration POLL = Duration.ofSeconds(1);

    private final String bootstrapServers;

    public DeadLetterReplay(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * What a run did.
     *
     * @param replayed put back
     * @param overtaken left alone, because their key has a newer record
     * @param repeated left alone, because the same record was put back already
     */
    public record Report(int replayed, int overtaken, int repeated) {}

    /**
     * Replays all letters of {@code topic} that no run has replayed.
     *
     * @throws IllegalArgumentException for a topic whose dead letters nobody waits for any more
     */
    public Report replay(Topic topic) {
        if (!REPLAYABLE.contains(topic)) {
            throw new IllegalArgumentException("topic: the dead letters of " + topic.topicName()
                    + " are not replayed: who sent them was told that they failed and waits no more;"
                    + " souk.catalogue, souk.facts or souk.interactions would do");
        }
        try (var letters = consumer();
                var producer = producer()) {
            var newest = topic.compacted() ? newest(topic) : Map.<String, Long>of();
            var run = new ReplayRun(topic, newest, producer);
            var partitions = assign(letters, topic.deadLetterName());
            letters.committed(Set.copyOf(partitions)).forEach((partition, next) -> {
                if (next == null) {
                    letters.seekToBeginning(List.of(partition));
                } else {
                    letters.seek(partition, next);
                }
            });
            readToEnd(letters, partitions, run::replay);
            var report = run.report();
            letters.commitSync();
            return report;
        }
    }

    /** Key → offset of its last record. */
    private Map<String, Long> newest(Topic topic) {
        var newest = new HashMap<String, Long>();
        try (var records = consumer()) {
            var partitions = assign(records, topic.topicName());
            records.seekToBeginning(partitions);
            readToEnd(records, partitions, record -> newest.put(record.key(), record.offset()));
        }
        return newest;
    }

    private static List<TopicPartition> assign(KafkaConsumer<String, byte[]> consumer, String topic) {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        return partitions;
    }

    private static void readToEnd(
            KafkaConsumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            Consumer<ConsumerRecord<String, byte[]>> reader) {
        var end = consumer.endOffsets(partitions);
        while (end.entrySet().stream().anyMatch(last -> consumer.position(last.getKey()) < last.getValue())) {
            consumer.poll(POLL).forEach(reader);
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        GROUP,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        2 << 20),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
