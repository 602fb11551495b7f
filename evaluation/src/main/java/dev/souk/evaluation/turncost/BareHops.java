package dev.souk.evaluation.turncost;

import dev.souk.contracts.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;

/**
 * The Kafka hops of a turn and nothing else, six deep: command, knowledge request with the first event beside it, its reply, goal and recommendation
 * requests side by side, their replies, the other events. A thread stands for each service, with a consumer and a producer of its own; messages
 * are those of a turn, on topics with as many partitions as Souk's. One turn at a time; a message that is not sent shows as a turn that does
 * not end.
 */
final class BareHops implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long PATIENCE_SECONDS = 30;

    /** The topics, each like one of Souk's. */
    private enum Hop {
        COMMANDS(Topic.CONVERSATION_COMMANDS),
        KNOWLEDGE_REQUESTS(Topic.KNOWLEDGE_REQUESTS),
        GOAL_REQUESTS(Topic.GOAL_REQUESTS),
        RECOMMENDATION_REQUESTS(Topic.RECOMMENDATION_REQUESTS),
        REPLIES(Topic.DIALOGUE_REPLIES),
        EVENTS(Topic.TURN_EVENTS);

        private final int partitions;

        Hop(Topic like) {
            partitions = like.partitions();
        }
    }

    private final PlainClients clients;
    private final TurnMessages messages;
    private final String run;
    private final List<Party> parties = new ArrayList<>();
    private volatile CountDownLatch awaited = new CountDownLatch(0);
    private volatile String conversation = "";
    private final Producer<String, byte[]> gateway;

    /**
     * @param run sets the topics of this run apart from all others
     */
    BareHops(PlainClients clients, TurnMessages messages, String run) throws InterruptedException {
        this.clients = clients;
        this.messages = messages;
        this.run = run;
        this.gateway = clients.producer();
        try (var admin = clients.admin()) {
            admin.createTopics(Stream.of(Hop.values())
                            .map(hop -> new NewTopic(topic(hop), hop.partitions, (short) 1))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the hops' topics could not be created", e.getCause());
        }
        parties.add(new Party(
                "retrieval",
                List.of(Hop.KNOWLEDGE_REQUESTS),
                to -> to.send(Hop.REPLIES, messages.replies().get(2))));
        parties.add(new Party(
                "planner",
                List.of(Hop.GOAL_REQUESTS),
                to -> to.send(Hop.REPLIES, messages.replies().get(0))));
        parties.add(new Party(
                "recommender",
                List.of(Hop.RECOMMENDATION_REQUESTS),
                to -> to.send(Hop.REPLIES, messages.replies().get(1))));
        parties.add(new Party("dialogue", List.of(Hop.COMMANDS, Hop.REPLIES), new Dialogue()));
        parties.add(new Party("gateway", List.of(Hop.EVENTS), to -> awaited.countDown()));
        parties.forEach(Party::start);
    }

    /** Sends a command and waits for the last event. */
    void turn() throws InterruptedException {
        CountDownLatch events = new CountDownLatch(messages.events().size());
        awaited = events;
        conversation = UUID.randomUUID().toString();
        var _ = gateway.send(messages.command().to(topic(Hop.COMMANDS), conversation));
        if (!events.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the bare hops did not end within " + PATIENCE_SECONDS + " s");
        }
    }

    private String topic(Hop hop) {
        return "bare-" + run + "-" + hop.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void close() {
        parties.forEach(Party::stop);
        gateway.close();
        try (var admin = clients.admin()) {
            admin.deleteTopics(Stream.of(Hop.values()).map(this::topic).toList());
        }
    }

    /** Asks retrieval, then planner and recommender, then publishes the events; replies come one, then two. */
    private final class Dialogue implements Consumer<Party> {
        private int received;

        @Override
        public void accept(Party to) {
            received++;
            switch (received) {
                case 1 -> {
                    to.send(Hop.EVENTS, messages.events().getFirst());
                    to.send(Hop.KNOWLEDGE_REQUESTS, messages.knowledgeRequest());
                }
                case 2 -> {
                    to.send(Hop.GOAL_REQUESTS, messages.goalRequest());
                    to.send(Hop.RECOMMENDATION_REQUESTS, messages.recommendationRequest());
                }
                case 4 -> {
                    received = 0;
                    messages.events().stream().skip(1).forEach(event -> to.send(Hop.EVENTS, event));
                }
                default -> {}
            }
        }
    }

    /** A service's thread: for each message it gets, it does one thing. */
    private final class Party {
        private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer = clients.consumer();
        private final Producer<String, byte[]> producer = clients.producer();
        private final Consumer<Party> answer;
        private final Thread thread;

        Party(String name, List<Hop> reads, Consumer<Party> answer) {
            this.answer = answer;
            consumer.assign(reads.stream()
                    .flatMap(hop -> IntStream.range(0, hop.partitions)
                            .mapToObj(partition -> new TopicPartition(topic(hop), partition)))
                    .toList());
            this.thread = Thread.ofPlatform().name("bare-" + name).unstarted(this::work);
        }

        void start() {
            thread.start();
        }

        void send(Hop hop, Message message) {
            var _ = producer.send(message.to(topic(hop), conversation));
        }

        private void work() {
            try (consumer;
                    producer) {
                while (true) {
                    for (int left = consumer.poll(POLL).count(); left > 0; left--) {
                        answer.accept(this);
                    }
                }
            } catch (WakeupException e) {
                // stop() was called
            }
        }

        void stop() {
            consumer.wakeup();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
