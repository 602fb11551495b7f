package dev.souk.messaging.topics;

/** The explicit step that creates the topics, run once before the services: {@code KAFKA_BOOTSTRAP_SERVERS} and {@code SOUK_TOPIC_REPLICAS} say where and how often. */
public final class CreateTopics {
    private CreateTopics() {}

    public static void main(String[] arguments) {
        String servers = System.getenv().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "localhost:9092");
        short replicas = Short.parseShort(System.getenv().getOrDefault("SOUK_TOPIC_REPLICAS", "1"));
        var created = TopicsStep.create(servers, replicas);
        System.out.println(created.isEmpty() ? "all topics were there" : "created " + String.join(", ", created));
    }
}
