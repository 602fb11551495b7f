package dev.souk.messaging;

import dev.souk.messaging.MessagingSettings.Flow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * The partitions this process reads, each with its {@link Lane} or, for replies, its position. Used by the polling thread alone.
 *
 * <p>The range assignor takes all partitions away in every rebalance and gives most of them back at once. A lane whose partition comes back
 * goes on where it was, so nothing is fetched twice; one whose partition is gone commits what is done and begins nothing more. Replies are read
 * from the end: those written before this process had the partition are not for it.
 */
final class Assignment implements ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(Assignment.class);
    private static final long GRACE_STEP_NANOS = Duration.ofMillis(1).toNanos();
    private static final int SPAN_PER_IN_FLIGHT = 16;

    private final Consumer<String, byte[]> consumer;
    private final Map<String, Route> routes;
    private final Executor executor;
    private final Flow flow;
    private final Map<TopicPartition, Lane> lanes = new HashMap<>();
    private final Map<TopicPartition, Long> replyPositions = new HashMap<>();
    private final Set<TopicPartition> paused = new HashSet<>();
    private final CompletableFuture<Void> joined = new CompletableFuture<>();
    private boolean stopping;

    Assignment(Consumer<String, byte[]> consumer, Map<String, Route> routes, Executor executor, Flow flow) {
        this.consumer = consumer;
        this.routes = Map.copyOf(routes);
        this.executor = executor;
        this.flow = flow;
    }

    /** Done when the process has its first partitions, or knows that there are none for it. */
    CompletionStage<Void> joined() {
        return joined.copy();
    }

    Lane lane(ConsumerRecord<String, byte[]> record) {
        var lane = lanes.get(new TopicPartition(record.topic(), record.partition()));
        if (lane == null) {
            throw new IllegalStateException(record.topic() + "/" + record.partition() + " is not assigned");
        }
        return lane;
    }

    void replied(ConsumerRecord<String, byte[]> reply) {
        replyPositions.put(new TopicPartition(reply.topic(), reply.partition()), reply.offset() + 1);
    }

    boolean busy() {
        return !paused.isEmpty()
                || lanes.values().stream()
                        .anyMatch(lane -> lane.running() > 0 || lane.committable() != OffsetLedger.NONE);
    }

    int running() {
        return lanes.values().stream().mapToInt(Lane::running).sum();
    }

    /** Pauses partitions whose lanes have enough, and takes up those that have room again. Those a rebalance has taken away wait for its end. */
    void balance() {
        var assigned = consumer.assignment();
        lanes.forEach((partition, lane) -> {
            if (!assigned.contains(partition)) {
                return;
            }
            var full = stopping || lane.full(flow.inFlight(), flow.inFlight() * SPAN_PER_IN_FLIGHT);
            if (full && paused.add(partition)) {
                consumer.pause(List.of(partition));
            } else if (!full && paused.remove(partition)) {
                consumer.resume(List.of(partition));
            }
        });
    }

    /** Commits what is done, without waiting for the broker. */
    void commit() {
        var offsets = committable();
        if (offsets.isEmpty()) {
            return;
        }
        var committing = Map.copyOf(lanes);
        consumer.commitAsync(offsets, (done, failure) -> {
            if (failure == null) {
                committed(committing, offsets);
            } else {
                LOG.debugf(failure, "a commit failed; the next one covers it");
            }
        });
    }

    /** Commits what is done, and waits for it. */
    void commitNow() {
        var offsets = committable();
        if (offsets.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(offsets);
            committed(lanes, offsets);
        } catch (WakeupException stop) {
            // The call to stop came only now; it is known, and the next attempt is not disturbed by it.
            commitNow();
        } catch (KafkaException failure) {
            LOG.warnf(failure, "a commit failed; %d partitions will bring records again", offsets.size());
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> committable() {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        lanes.forEach((partition, lane) -> {
            var offset = lane.committable();
            if (offset != OffsetLedger.NONE) {
                offsets.put(partition, new OffsetAndMetadata(offset));
            }
        });
        return offsets;
    }

    private static void committed(Map<TopicPartition, Lane> lanes, Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.forEach((partition, offset) -> {
            var lane = lanes.get(partition);
            if (lane != null) {
                lane.committed(offset.offset());
            }
        });
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        lanes.values().forEach(Lane::hold);
        var until = System.nanoTime() + flow.revocationGrace().toNanos();
        while (!stopping && running() > 0 && System.nanoTime() < until) {
            LockSupport.parkNanos(GRACE_STEP_NANOS);
        }
        commitNow();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        keepLanes(partitions);
        replyPositions.keySet().retainAll(partitions);
        var committed = committed(partitions);
        var newReplies = new ArrayList<TopicPartition>();
        for (var partition : partitions) {
            switch (routes.get(partition.topic())) {
                case Route.ToWork route ->
                    takeUp(partition, route, committed.getOrDefault(partition, OffsetLedger.NONE));
                case Route.ToWaiting replies -> {
                    var position = replyPositions.get(partition);
                    if (position == null) {
                        newReplies.add(partition);
                    } else {
                        consumer.seek(partition, position);
                    }
                }
                case null -> throw new IllegalStateException("partition: " + partition + " was not subscribed to");
            }
        }
        readFromEnd(newReplies);
        own(partitions);
        joined.complete(null);
    }

    /** A lane goes on only if no one else has committed for its partition meanwhile. */
    private void takeUp(TopicPartition partition, Route.ToWork route, long committed) {
        var known = lanes.get(partition);
        if (known != null && !known.committedIs(committed)) {
            known.abandon();
            lanes.remove(partition);
        }
        var lane =
                lanes.computeIfAbsent(partition, added -> new Lane(route.work(), executor, route.meter(), committed));
        if (lane.next() != OffsetLedger.NONE) {
            consumer.seek(partition, lane.next());
        }
        if (stopping) {
            lane.hold();
        } else {
            lane.resume();
        }
    }

    /** The end is asked for here, and not at the next poll: a reply written in between would be skipped. */
    private void readFromEnd(Collection<TopicPartition> replies) {
        if (!replies.isEmpty()) {
            consumer.endOffsets(replies).forEach((partition, end) -> {
                consumer.seek(partition, end);
                replyPositions.put(partition, end);
            });
        }
    }

    private Map<TopicPartition, Long> committed(Collection<TopicPartition> partitions) {
        var offsets = new HashMap<TopicPartition, Long>();
        try {
            consumer.committed(Set.copyOf(partitions)).forEach((partition, offset) -> {
                if (offset != null) {
                    offsets.put(partition, offset.offset());
                }
            });
        } catch (KafkaException unknown) {
            LOG.warnf("what is committed is not known, so work begins after the last commit: %s", unknown.getMessage());
        }
        return offsets;
    }

    private void own(Collection<TopicPartition> partitions) {
        routes.forEach((topic, route) -> {
            if (route instanceof Route.ToWaiting replies) {
                replies.waiting()
                        .own(partitions.stream()
                                .filter(partition -> partition.topic().equals(topic))
                                .map(TopicPartition::partition)
                                .toList());
            }
        });
    }

    private void keepLanes(Collection<TopicPartition> partitions) {
        paused.clear();
        lanes.entrySet().removeIf(entry -> {
            var gone = !partitions.contains(entry.getKey());
            if (gone) {
                entry.getValue().abandon();
            }
            return gone;
        });
    }

    /**
     * The group took this process for dead, and others may have the work. Who waits for a reply goes on waiting until it is known which
     * partitions come back: after a restart of the broker, mostly all.
     */
    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        keepLanes(List.of());
    }

    /** Nothing is read here any more. */
    void abandonAll() {
        keepLanes(List.of());
        own(List.of());
    }

    /** From now on lanes begin nothing more. */
    void stop() {
        stopping = true;
        lanes.values().forEach(Lane::hold);
        balance();
    }

    /** Tells the meters how much is written and not fetched. */
    void measureLag() {
        routes.forEach((topic, route) -> route.meter()
                .lagNow
                .set(consumer.assignment().stream()
                        .filter(partition -> partition.topic().equals(topic))
                        .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                        .sum()));
    }
}
