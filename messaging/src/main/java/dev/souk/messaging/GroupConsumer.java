package dev.souk.messaging;

import dev.souk.messaging.MessagingSettings.Flow;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * The one thread that polls for a service. It hands records to the lanes and replies to who waits for them, pauses partitions whose lanes
 * are full, commits what is done, and never works on a record itself.
 */
final class GroupConsumer implements Runnable {
    private static final Logger LOG = Logger.getLogger(GroupConsumer.class);
    private static final Duration IDLE_POLL = Duration.ofMillis(500);
    private static final Duration CLOSE = Duration.ofSeconds(5);
    private static final Duration BUSY_POLL = Duration.ofMillis(20);
    private static final long COMMIT_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long LAG_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long AFTER_ERROR_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Consumer<String, byte[]> consumer;
    private final Map<String, Route> routes;
    private final Assignment assignment;
    private final Flow flow;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private volatile boolean stopping;
    private Set<String> missed = Set.of();
    private long nextCommit = System.nanoTime();
    private long nextLag = System.nanoTime();

    GroupConsumer(Consumer<String, byte[]> consumer, Map<String, Route> routes, Assignment assignment, Flow flow) {
        this.consumer = consumer;
        this.routes = Map.copyOf(routes);
        this.assignment = assignment;
        this.flow = flow;
    }

    @Override
    public void run() {
        try {
            while (!stopping && !topicsAreThere()) {
                LockSupport.parkNanos(RETRY_NANOS);
            }
            consumer.subscribe(routes.keySet(), assignment);
            while (!stopping) {
                step(assignment.busy() ? BUSY_POLL : IDLE_POLL);
            }
            drain();
        } catch (RuntimeException | Error fatal) {
            LOG.error("the polling thread ended; the process must be restarted", fatal);
        } finally {
            consumer.close(CloseOptions.timeout(CLOSE));
            assignment.abandonAll();
            ended.complete(null);
        }
    }

    /** A member that joins without a topic has no share of it, takes itself for ready, and looks for the topic again only minutes later. */
    private boolean topicsAreThere() {
        try {
            var missing = new TreeSet<>(routes.keySet());
            missing.removeAll(consumer.listTopics().keySet());
            if (!missing.isEmpty() && !missing.equals(missed)) {
                LOG.warnf("waiting for topics that nobody has created yet: %s", missing);
            }
            missed = missing;
            return missing.isEmpty();
        } catch (WakeupException stop) {
            return false;
        } catch (KafkaException unreachable) {
            LOG.warnf("%s cannot be worked on yet: %s", routes.keySet(), unreachable.getMessage());
            return false;
        }
    }

    private void step(Duration timeout) {
        try {
            dispatch(consumer.poll(timeout));
            assignment.balance();
            var now = System.nanoTime();
            if (now - nextCommit >= 0) {
                assignment.commit();
                nextCommit = now + COMMIT_NANOS;
            }
            if (now - nextLag >= 0) {
                assignment.measureLag();
                nextLag = now + LAG_NANOS;
            }
        } catch (WakeupException stop) {
            LOG.debug("woken up to stop");
        } catch (KafkaException failure) {
            LOG.error("a poll failed; going on", failure);
            LockSupport.parkNanos(AFTER_ERROR_NANOS);
        }
    }

    private void dispatch(ConsumerRecords<String, byte[]> records) {
        for (var record : records) {
            switch (routes.get(record.topic())) {
                case Route.ToWork work -> assignment.lane(record).accept(record);
                case Route.ToWaiting replies -> {
                    assignment.replied(record);
                    replies.waiting().reply(record);
                }
                case null -> throw new IllegalStateException("topic: " + record.topic() + " was not subscribed to");
            }
        }
    }

    /** Begins nothing more, but waits for what runs, and for the replies that it waits for. */
    private void drain() {
        assignment.stop();
        var until = System.nanoTime() + flow.drainTimeout().toNanos();
        while (assignment.running() > 0 && System.nanoTime() < until) {
            step(BUSY_POLL);
        }
        assignment.commitNow();
    }

    /** Stops gracefully, and waits for it. */
    void stop() {
        stopping = true;
        consumer.wakeup();
        ended.join();
    }

    boolean alive() {
        return !ended.isDone();
    }
}
