package dev.souk.evaluation.turncost;

import dev.souk.contracts.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * How many bytes the messages of a turn have, read off the topics after turns were taken.
 *
 * @param replies to dialogue, smallest first: the planner's, the recommender's and retrieval's come one of each a turn, so the middles of
 *     the thirds stand for them
 * @param events how many a turn publishes
 * @param event the median one
 */
public record HopSizes(
        int command,
        int knowledgeRequest,
        int goalRequest,
        int recommendationRequest,
        List<Integer> replies,
        int events,
        int event) {
    private static final Duration POLL = Duration.ofSeconds(1);

    public HopSizes {
        replies = List.copyOf(replies);
    }

    /** Reads all that the topics hold. */
    static HopSizes measure(Consumer<String, byte[]> reader) {
        Map<Topic, List<Integer>> sizes = new HashMap<>();
        for (Topic topic : List.of(
                Topic.CONVERSATION_COMMANDS,
                Topic.KNOWLEDGE_REQUESTS,
                Topic.GOAL_REQUESTS,
                Topic.RECOMMENDATION_REQUESTS,
                Topic.DIALOGUE_REPLIES,
                Topic.TURN_EVENTS)) {
            sizes.put(topic, read(reader, topic));
        }
        List<Integer> replies = sizes.getOrDefault(Topic.DIALOGUE_REPLIES, List.of());
        int commands =
                sizes.getOrDefault(Topic.CONVERSATION_COMMANDS, List.of()).size();
        int events = sizes.getOrDefault(Topic.TURN_EVENTS, List.of()).size();
        return new HopSizes(
                at(sizes.getOrDefault(Topic.CONVERSATION_COMMANDS, List.of()), 0.5),
                at(sizes.getOrDefault(Topic.KNOWLEDGE_REQUESTS, List.of()), 0.5),
                at(sizes.getOrDefault(Topic.GOAL_REQUESTS, List.of()), 0.5),
                at(sizes.getOrDefault(Topic.RECOMMENDATION_REQUESTS, List.of()), 0.5),
                List.of(at(replies, 1 / 6.0), at(replies, 3 / 6.0), at(replies, 5 / 6.0)),
                commands == 0 ? 1 : Math.max(1, Math.round((float) events / commands)),
                at(sizes.getOrDefault(Topic.TURN_EVENTS, List.of()), 0.5));
    }

    private static List<Integer> read(Consumer<String, byte[]> reader, Topic topic) {
        List<TopicPartition> partitions = IntStream.range(0, topic.partitions())
                .mapToObj(partition -> new TopicPartition(topic.topicName(), partition))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
        List<Integer> sizes = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<String, byte[]> message : reader.poll(POLL)) {
                sizes.add(Math.max(1, message.serializedValueSize()));
            }
        }
        return sizes.stream().sorted().toList();
    }

    private static int at(List<Integer> sorted, double share) {
        return sorted.isEmpty() ? 1 : sorted.get((int) (share * sorted.size()));
    }
}
