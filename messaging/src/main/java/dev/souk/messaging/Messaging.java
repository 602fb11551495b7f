package dev.souk.messaging;

import dev.souk.contracts.topic.Topic;
import io.micrometer.core.instrument.Metrics;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A service's connection to Kafka. Say what the service handles, answers and asks, then {@link #start} it; publishing and following need
 * no start. Set up by one thread, used by any. What it counts is in Micrometer's global registry, to which Quarkus adds its own.
 *
 * <p>Who follows, works or asks waits until the topics exist (see {@code TopicsStep}), and says which it waits for.
 */
public final class Messaging implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Messaging.class);

    private final KafkaClients clients;
    private final MessagingSettings settings;
    private final InstantSource clock;
    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("messaging-", 0).factory());
    private final Producer<String, byte[]> producer;
    private final Publisher publisher;
    private final DeadLetters deadLetters;
    private final Meters meters;
    private final Map<String, Route> routes = new HashMap<>();
    private final List<FollowLoop<?>> followings = new CopyOnWriteArrayList<>();
    private volatile @Nullable GroupConsumer member;
    private volatile boolean joined;

    private Messaging(MessagingSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        clients = new KafkaClients(settings);
        meters = new Meters(Metrics.globalRegistry, settings);
        producer = clients.producer();
        meters.show(producer);
        publisher = new Publisher(producer, new Envelope(settings, clock), executor);
        deadLetters = new DeadLetters(publisher);
    }

    public static Messaging open(MessagingSettings settings, InstantSource clock) {
        var messaging = new Messaging(settings, clock);
        messaging.executor.execute(messaging::learnPartitions);
        return messaging;
    }

    /** So that no one who publishes has to wait for it, not even the first, nor with a broker that is away for a while. */
    private void learnPartitions() {
        try {
            for (var topic : Topic.values()) {
                producer.partitionsFor(topic.topicName());
            }
        } catch (KafkaException unknown) {
            LOG.warnf("the topics are not all known yet: %s", unknown.getMessage());
        }
    }

    public Publisher publisher() {
        return publisher;
    }

    /** Has {@code handler} work on this service's share of the topic. Before {@link #start}. */
    public <T> void handle(Topic topic, Class<T> type, Handler<T> handler) {
        work(topic, type, handler::handle, new Burial(deadLetters, meter(topic)));
    }

    /** Has {@code responder} answer this service's share of the topic's requests. Before {@link #start}. */
    public <Q, R> void answer(Topic topic, Class<Q> type, Responder<Q, R> responder) {
        work(topic, type, responder::answer, new Replies<>(publisher, deadLetters, meter(topic)));
    }

    private <T, R> void work(
            Topic topic, Class<T> type, Function<Delivery<T>, CompletionStage<R>> code, Worker.Outcome<R> outcome) {
        var meter = meter(topic);
        var limits = new Worker.Limits(settings.flow().handlerTimeout(), clock);
        route(topic, new Route.ToWork(meter, new Worker<>(new Decoder<>(topic, type), code, outcome, meter, limits)));
    }

    /** An asker whose replies come by {@code replies}. Before {@link #start}; asks fail until that is done. */
    public Asker asker(Topic replies) {
        var waiting = new Waiting(replies, publisher, clock, meter(replies));
        route(replies, new Route.ToWaiting(meter(replies), waiting));
        return new Asker(waiting, null);
    }

    private void route(Topic topic, Route route) {
        if (member != null) {
            throw new IllegalStateException(topic.topicName() + ": the service has started; say it before start()");
        }
        if (routes.putIfAbsent(topic.topicName(), route) != null) {
            throw new IllegalStateException(topic.topicName() + ": is taken already; once a service would do");
        }
    }

    /**
     * Joins the service's group and begins to work.
     *
     * @return done when the group has given this process its partitions: it is ready to be asked and to ask
     */
    public CompletionStage<Void> start() {
        if (member != null || routes.isEmpty()) {
            throw new IllegalStateException("start: comes once, after handle, answer or asker");
        }
        var consumer = clients.member();
        meters.show(consumer);
        var assignment = new Assignment(consumer, routes, executor, settings.flow());
        var started = new GroupConsumer(consumer, routes, assignment, settings.flow());
        member = started;
        Thread.ofPlatform().daemon().name(settings.instance() + "-poll").start(started);
        return assignment.joined().thenRun(() -> joined = true);
    }

    /** Reads the whole topic, beside whatever group there is. Begins at once. */
    public <T> Following follow(Topic topic, Class<T> type, From from, Follower<T> follower) {
        var reading = new FollowLoop.Reading<>(topic, type, from, follower, clock);
        var loop = new FollowLoop<>(clients.follower(topic.topicName()), reading, deadLetters, executor, meter(topic));
        followings.add(loop);
        Thread.ofPlatform()
                .daemon()
                .name(settings.instance() + "-follow-" + topic.topicName())
                .start(loop);
        return loop;
    }

    /**
     * What tells the topic from another of the same name, such as the one there was before the broker's data was lost: offsets of one mean nothing in the
     * other.
     */
    public CompletionStage<String> identity(Topic topic) {
        var asking = new TopicIdentity(clients, topic);
        executor.execute(asking);
        return asking.told();
    }

    private TopicMeter meter(Topic topic) {
        return meters.of(topic);
    }

    /** One for each topic that is handled, answered, followed or replied by. */
    public List<TopicMeter> meters() {
        return meters.all();
    }

    /** Whether {@link #start} is done, so that the process has its share of the work, and {@link #alive} holds. */
    public boolean ready() {
        return joined && alive();
    }

    /** Whether every thread that should poll still does; if not, the process should be restarted. */
    public boolean alive() {
        var polling = member;
        return (polling == null || polling.alive()) && followings.stream().allMatch(FollowLoop::alive);
    }

    /** Stops gracefully: takes on nothing more, waits for what runs, commits it, and sends what is on its way. */
    @Override
    public void close() {
        meters.close();
        followings.forEach(FollowLoop::close);
        Optional.ofNullable(member).ifPresent(GroupConsumer::stop);
        producer.close(settings.requestTimeout());
        executor.shutdownNow();
    }
}
