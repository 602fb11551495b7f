package dev.souk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final TopicPartition PARTITION = new TopicPartition(Topic.ERASURES.topicName(), 0);

    private final CompletableFuture<Void> work = new CompletableFuture<>();
    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final Map<String, Route> routes =
            Map.of(PARTITION.topic(), new Route.ToWork(new TopicMeter(Topic.ERASURES), record -> work));
    private final Assignment assignment =
            new Assignment(consumer, routes, Runnable::run, new MessagingSettings.Flow(1, AT_ONCE, AT_ONCE, AT_ONCE));

    @BeforeEach
    void joins_andHasAllItMayHave() {
        consumer.subscribe(routes.keySet());
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        give();
        assignment.lane(record(0)).accept(record(0));
        assignment.balance();
        assertThat(fetched(1)).isFalse();
    }

    @Test
    void workEndsWhileARebalanceHasThePartition_itIsTakenUpWhenItComesBack() {
        take();
        work.complete(null);
        assignment.balance();
        give();
        assignment.balance();
        assertThat(fetched(1)).isTrue();
    }

    @Test
    void workRunsOnWhileARebalanceHasThePartition_itIsPausedAgainWhenItComesBack() {
        take();
        assignment.balance();
        give();
        assignment.balance();
        assertThat(fetched(1)).isFalse();
        work.complete(null);
        assignment.balance();
        assertThat(fetched(1)).isTrue();
    }

    /** The first half of a rebalance: a poll may return before the second. */
    private void take() {
        assignment.onPartitionsRevoked(List.of(PARTITION));
        consumer.rebalance(List.of());
    }

    private void give() {
        consumer.rebalance(List.of(PARTITION));
        assignment.onPartitionsAssigned(List.of(PARTITION));
    }

    private boolean fetched(long offset) {
        consumer.addRecord(record(offset));
        return !consumer.poll(Duration.ZERO).isEmpty();
    }

    private static ConsumerRecord<String, byte[]> record(long offset) {
        return new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, "s", new byte[0]);
    }
}
