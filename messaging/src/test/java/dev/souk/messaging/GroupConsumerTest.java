package dev.souk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.topic.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class GroupConsumerTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final MessagingSettings.Flow FLOW = new MessagingSettings.Flow(1, AT_ONCE, AT_ONCE, AT_ONCE);

    @Test
    void topicIsCreatedLate_joinsTheGroupOnlyThen() throws Exception {
        var broker = new LateBroker();
        Map<String, Route> routes = Map.of(
                Topic.ERASURES.topicName(),
                new Route.ToWork(new TopicMeter(Topic.ERASURES), record -> new CompletableFuture<>()));
        var member = new GroupConsumer(broker, routes, new Assignment(broker, routes, Runnable::run, FLOW), FLOW);
        var polling = Thread.ofPlatform().start(member);

        Wait.until(broker.joined);
        member.stop();
        polling.join();

        assertThat(broker.answers).containsExactly("away", "no topics", "another topic", "both topics", "joined");
    }

    /** Cannot be reached at first, has then no topics, then another, and only then the one that is wanted. */
    private static final class LateBroker extends MockConsumer<String, byte[]> {
        private final List<String> answers = new CopyOnWriteArrayList<>();
        private final CompletableFuture<Void> joined = new CompletableFuture<>();

        LateBroker() {
            super("earliest");
        }

        @Override
        public synchronized Map<String, List<PartitionInfo>> listTopics() {
            return switch (answers.size()) {
                case 0 -> {
                    answers.add("away");
                    throw new TimeoutException("nobody answers");
                }
                case 1 -> {
                    answers.add("no topics");
                    yield Map.of();
                }
                case 2 -> {
                    answers.add("another topic");
                    yield Map.of(Topic.FACTS.topicName(), List.of());
                }
                default -> {
                    answers.add("both topics");
                    yield Map.of(Topic.FACTS.topicName(), List.of(), Topic.ERASURES.topicName(), List.of());
                }
            };
        }

        @Override
        public synchronized void subscribe(Collection<String> topics, ConsumerRebalanceListener listener) {
            answers.add("joined");
            super.subscribe(topics, listener);
            joined.complete(null);
        }
    }
}
