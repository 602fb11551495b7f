package dev.souk.evaluation.turncost;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;

/**
 * The Kafka hops of a turn and nothing else, six deep: command, knowledge request, its reply, goal and recommendation requests side by
 * side, their replies, events. A thread stands for each service, with a consumer and a producer of its own and messages of the sizes a
 * turn has. One turn at a time; a message that is not sent shows as a turn that does not end.
 */
final class BareHops implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long PATIENCE_SECONDS = 30;

    /** The topics, named as Souk's are. */
    private enum Hop {
        COMMANDS,
        KNOWLEDGE_REQUESTS,
        GOAL_REQUESTS,
        RECOMMENDATION_REQUESTS,
        REPLIES,
        EVENTS
    }

    private final PlainClients clients;
    private final HopSizes sizes;
    private final String run;
    private final List<Party> parties = new ArrayList<>();
    private volatile CountDownLatch awaited = new CountDownLatch(0);
    private final Producer<String, byte[]> gateway;

    /**
     * @param run sets the topics of this run apart from all others
     */
    BareHops(PlainClients clients, HopSizes sizes, String run) throws InterruptedException {
        this.clients = clients;
        this.sizes = sizes;
        this.run = run;
        this.gateway = clients.producer();
        try (var admin = clients.admin()) {
            admin.createTopics(Stream.of(Hop.values())
                            .map(hop -> new NewTopic(topic(hop), 1, (short) 1))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the hops' topics could not be created", e.getCause());
        }
        parties.add(new Party(
                "retrieval",
                List.of(Hop.KNOWLEDGE_REQUESTS),
                to -> to.send(Hop.REPLIES, sizes.replies().get(2))));
        parties.add(new Party(
                "planner",
                List.of(Hop.GOAL_REQUESTS),
                to -> to.send(Hop.REPLIES, sizes.replies().get(0))));
        parties.add(new Party(
                "recommender",
                List.of(Hop.RECOMMENDATION_REQUESTS),
                to -> to.send(Hop.REPLIES, sizes.replies().get(1))));
        parties.add(new Party("dialogue", List.of(Hop.COMMANDS, Hop.REPLIES), new Dialogue()));
        parties.add(new Party("gateway", List.of(Hop.EVENTS), to -> awaited.countDown()));
        parties.forEach(Party::start);
    }

    /** Sends a command and waits for the last event. */
    void turn() throws InterruptedException {
        CountDownLatch events = new CountDownLatch(sizes.events());
        awaited = events;
        var _ = gateway.send(new ProducerRecord<>(topic(Hop.COMMANDS), new byte[sizes.command()]));
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
                case 1 -> to.send(Hop.KNOWLEDGE_REQUESTS, sizes.knowledgeRequest());
                case 2 -> {
                    to.send(Hop.GOAL_REQUESTS, sizes.goalRequest());
                    to.send(Hop.RECOMMENDATION_REQUESTS, sizes.recommendationRequest());
                }
                case 4 -> {
                    received = 0;
                    for (int i = 0; i < sizes.events(); i++) {
                        to.send(Hop.EVENTS, sizes.event());
                    }
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
            consumer.assign(
                    reads.stream().map(hop -> new TopicPartition(topic(hop), 0)).toList());
            this.thread = Thread.ofPlatform().name("bare-" + name).unstarted(this::work);
        }

        void start() {
            thread.start();
        }

        void send(Hop hop, int bytes) {
            var _ = producer.send(new ProducerRecord<>(topic(hop), new byte[bytes]));
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
