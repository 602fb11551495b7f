package dev.souk.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.souk.contracts.topic.Topic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The AsyncAPI 3 document: every topic as a channel, every message by its schema, and who sends and receives what. */
final class AsyncApi {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<Topic, Parties> PARTIES = new TreeMap<>(Map.ofEntries(
            Map.entry(Topic.CONVERSATION_COMMANDS, parties("gateway", "dialogue")),
            Map.entry(Topic.TURN_EVENTS, parties("dialogue", "gateway")),
            Map.entry(Topic.KNOWLEDGE_REQUESTS, parties("dialogue gateway", "retrieval")),
            Map.entry(Topic.GOAL_REQUESTS, parties("dialogue", "planner")),
            Map.entry(Topic.RECOMMENDATION_REQUESTS, parties("dialogue gateway", "recommender")),
            Map.entry(Topic.DIALOGUE_REPLIES, parties("retrieval planner recommender", "dialogue")),
            Map.entry(Topic.GATEWAY_REPLIES, parties("retrieval recommender", "gateway")),
            Map.entry(Topic.INTERACTIONS, parties("gateway", "recommender")),
            Map.entry(Topic.EXPOSURES, parties("dialogue planner recommender", "gateway")),
            Map.entry(Topic.CATALOGUE, parties("retrieval", "retrieval recommender dialogue")),
            Map.entry(Topic.FACTS, parties("retrieval", "retrieval")),
            Map.entry(Topic.MODELS, parties("recommender", "recommender")),
            Map.entry(Topic.EXPERIMENTS, parties("gateway", "gateway dialogue planner retrieval recommender")),
            Map.entry(Topic.ERASURES, parties("gateway", "dialogue planner retrieval recommender")),
            Map.entry(Topic.ERASURE_RECEIPTS, parties("dialogue planner retrieval recommender", "gateway"))));

    private record Parties(List<String> senders, List<String> receivers) {}

    private AsyncApi() {}

    static JsonNode document() {
        ObjectNode document = JSON.createObjectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Souk")
                .put("version", "1")
                .put(
                        "description",
                        "What Souk's services say to each other over Kafka. Values are JSON, headers CloudEvents 1.0 in binary mode.");
        document.put("defaultContentType", "application/json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        for (Topic topic : Topic.values()) {
            channel(channels.putObject(topic.topicName()), topic);
            Parties parties = PARTIES.get(topic);
            parties.senders().forEach(service -> operation(operations, service, "send", topic));
            parties.receivers().forEach(service -> operation(operations, service, "receive", topic));
        }
        return document;
    }

    private static void channel(ObjectNode channel, Topic topic) {
        channel.put("address", topic.topicName());
        channel.put("description", describe(topic));
        channel.putObject("bindings").putObject("kafka").put("partitions", topic.partitions());
        ObjectNode messages = channel.putObject("messages");
        for (Class<?> message : PublishedSchemas.MESSAGES.get(topic)) {
            messages.putObject(message.getSimpleName())
                    .putObject("payload")
                    .put("$ref", "./schemas/" + message.getSimpleName() + ".json");
        }
    }

    private static String describe(Topic topic) {
        String key = topic.key().isEmpty() ? "The partition is given by the asker." : "Keyed by " + topic.key() + ".";
        return key + (topic.compacted() ? " Compacted." : " Kept for " + topic.retention() + ".");
    }

    private static void operation(ObjectNode operations, String service, String action, Topic topic) {
        operations
                .putObject(service + "." + action + "." + topic.topicName())
                .put("action", action)
                .putObject("channel")
                .put("$ref", "#/channels/" + topic.topicName());
    }

    private static Parties parties(String senders, String receivers) {
        return new Parties(List.of(senders.split(" ")), List.of(receivers.split(" ")));
    }
}
