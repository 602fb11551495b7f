package dev.souk.contracts.topic;

import java.time.Duration;

/**
 * A Kafka topic of Souk. Those that must be co-partitioned have the same {@link #partitions}: replies with commands, recommendation requests
 * with interactions. The catalogue and the facts have one partition, so that a version's schema follows all of its items.
 */
public enum Topic {
    CONVERSATION_COMMANDS("souk.conversation-commands", "conversationId", 12, Duration.ofHours(6)),
    TURN_EVENTS("souk.turn-events", "conversationId", 12, Duration.ofMinutes(10)),
    KNOWLEDGE_REQUESTS("souk.knowledge-requests", "conversationId", 12, Duration.ofMinutes(5)),
    GOAL_REQUESTS("souk.goal-requests", "conversationId", 12, Duration.ofMinutes(5)),
    RECOMMENDATION_REQUESTS("souk.recommendation-requests", "shopperId", 12, Duration.ofMinutes(5)),
    DIALOGUE_REPLIES("souk.dialogue-replies", "conversationId", 12, Duration.ofMinutes(5)),
    GATEWAY_REPLIES("souk.gateway-replies", "", 12, Duration.ofMinutes(5)),
    INTERACTIONS("souk.interactions", "shopperId", 12, Duration.ofDays(730)),
    EXPOSURES("souk.exposures", "shopperId", 12, Duration.ofDays(730)),
    CATALOGUE("souk.catalogue", "shopId/itemId", 1, Duration.ZERO),
    FACTS("souk.facts", "shopId/factId", 1, Duration.ZERO),
    MODELS("souk.models", "shopId/model", 1, Duration.ZERO),
    EXPERIMENTS("souk.experiments", "shopId/experimentId", 1, Duration.ZERO),
    ERASURES("souk.erasures", "shopperId", 3, Duration.ofDays(730)),
    ERASURE_RECEIPTS("souk.erasure-receipts", "shopperId", 3, Duration.ofDays(730));

    private static final String DEAD_LETTERS = ".dlq";

    private final String topicName;
    private final String key;
    private final int partitions;
    private final Duration retention;

    Topic(String topicName, String key, int partitions, Duration retention) {
        this.topicName = topicName;
        this.key = key;
        this.partitions = partitions;
        this.retention = retention;
    }

    public String topicName() {
        return topicName;
    }

    /** What the record key is, in words; empty where the asker names the partition. */
    public String key() {
        return key;
    }

    public int partitions() {
        return partitions;
    }

    /** How long records are kept; meaningless where {@link #compacted()}. */
    public Duration retention() {
        return retention;
    }

    /** Whether the last record of each key is kept for ever. */
    public boolean compacted() {
        return retention.isZero();
    }

    /** Where records go that could not be handled. */
    public String deadLetterName() {
        return topicName + DEAD_LETTERS;
    }
}
