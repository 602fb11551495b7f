package dev.souk.evaluation.turncost;

import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.topic.Headers;
import dev.souk.contracts.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * The messages of a turn, read off the topics after turns were taken: of each kind the one of middle size, headers included.
 *
 * @param replies to dialogue, smallest first: the planner's, the recommender's and retrieval's come one of each a turn, so the middles of
 *     the thirds stand for them
 * @param events all of one turn, in their order; the turn is the middle one by their size
 */
record TurnMessages(
        Message command,
        Message knowledgeRequest,
        Message goalRequest,
        Message recommendationRequest,
        List<Message> replies,
        List<Message> events) {
    private static final Duration POLL = Duration.ofSeconds(1);

    TurnMessages {
        replies = List.copyOf(replies);
        events = List.copyOf(events);
    }

    /** Reads all that the topics hold. */
    static TurnMessages read(Consumer<String, byte[]> reader) {
        List<Message> replies = bySize(all(reader, Topic.DIALOGUE_REPLIES));
        return new TurnMessages(
                middle(reader, Topic.CONVERSATION_COMMANDS),
                middle(reader, Topic.KNOWLEDGE_REQUESTS),
                middle(reader, Topic.GOAL_REQUESTS),
                middle(reader, Topic.RECOMMENDATION_REQUESTS),
                List.of(at(replies, 1 / 6.0), at(replies, 3 / 6.0), at(replies, 5 / 6.0)),
                events(all(reader, Topic.TURN_EVENTS)));
    }

    HopSizes sizes() {
        return new HopSizes(
                command.bytes(),
                knowledgeRequest.bytes(),
                goalRequest.bytes(),
                recommendationRequest.bytes(),
                replies.stream().map(Message::bytes).toList(),
                events.stream().map(Message::bytes).toList());
    }

    private static Message middle(Consumer<String, byte[]> reader, Topic topic) {
        return at(bySize(all(reader, topic)), 0.5);
    }

    private static List<Message> events(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, List<List<Message>>> turns = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            List<List<Message>> ofConversation = turns.computeIfAbsent(record.key(), _ -> new ArrayList<>());
            if (ofConversation.isEmpty() || begins(record)) {
                ofConversation.add(new ArrayList<>());
            }
            ofConversation.getLast().add(Message.of(record));
        }
        List<List<Message>> bySize = turns.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(
                        turn -> turn.stream().mapToInt(Message::bytes).sum()))
                .toList();
        return bySize.isEmpty() ? List.of(Message.NONE) : bySize.get(bySize.size() / 2);
    }

    private static boolean begins(ConsumerRecord<String, byte[]> event) {
        Header type = event.headers().lastHeader(Headers.CE_TYPE);
        return type != null
                && new String(type.value(), StandardCharsets.UTF_8)
                        .endsWith("." + TurnEvent.Accepted.class.getSimpleName());
    }

    private static List<ConsumerRecord<String, byte[]>> all(Consumer<String, byte[]> reader, Topic topic) {
        List<TopicPartition> partitions = IntStream.range(0, topic.partitions())
                .mapToObj(partition -> new TopicPartition(topic.topicName(), partition))
                .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            reader.poll(POLL).forEach(records::add);
        }
        return records;
    }

    private static List<Message> bySize(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(Message::of)
                .sorted(Comparator.comparingInt(Message::bytes))
                .toList();
    }

    private static Message at(List<Message> sorted, double share) {
        return sorted.isEmpty() ? Message.NONE : sorted.get((int) (share * sorted.size()));
    }
}
