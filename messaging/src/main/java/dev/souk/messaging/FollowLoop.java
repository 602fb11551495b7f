package dev.souk.messaging;

import dev.souk.contracts.topic.Headers;
import dev.souk.contracts.topic.Topic;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/** The thread behind a {@link Following}: polls, and calls the follower for one record after the other. */
final class FollowLoop<T> implements Following, Runnable {
    private static final Logger LOG = Logger.getLogger(FollowLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration CLOSE = Duration.ofSeconds(5);
    private static final long RETRY_NANOS = Duration.ofMillis(200).toNanos();

    private final Consumer<String, byte[]> consumer;
    private final Reading<T> reading;
    private final DeadLetters deadLetters;
    private final Executor executor;
    private final TopicMeter meter;
    private final Decoder<T> decoder;
    private final Map<Integer, Long> positions = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> caughtUp = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private Map<TopicPartition, Long> goal = Map.of();
    private volatile boolean stopping;
    private boolean missed;

    FollowLoop(
            Consumer<String, byte[]> consumer,
            Reading<T> reading,
            DeadLetters deadLetters,
            Executor executor,
            TopicMeter meter) {
        this.consumer = consumer;
        this.reading = reading;
        this.deadLetters = deadLetters;
        this.executor = executor;
        this.meter = meter;
        this.decoder = new Decoder<>(reading.topic(), reading.type());
    }

    /** What is read, from where, and who gets it. */
    record Reading<T>(Topic topic, Class<T> type, From from, Follower<T> follower, InstantSource clock) {}

    @Override
    public void run() {
        try {
            while (!stopping && !begun()) {
                LockSupport.parkNanos(RETRY_NANOS);
            }
            while (!stopping) {
                step();
            }
        } catch (RuntimeException | Error fatal) {
            LOG.errorf(
                    fatal,
                    "following %s ended; the process must be restarted",
                    reading.topic().topicName());
        } finally {
            consumer.close(CloseOptions.timeout(CLOSE));
            ended.complete(null);
        }
    }

    /** Whether the topic is there and the places to begin at are known. */
    private boolean begun() {
        try {
            var partitions = consumer.partitionsFor(reading.topic().topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                if (!missed) {
                    LOG.warnf(
                            "waiting for %s, which nobody has created yet",
                            reading.topic().topicName());
                }
                missed = true;
                return false;
            }
            consumer.assign(partitions);
            goal = consumer.endOffsets(partitions);
            start(partitions).forEach((partition, offset) -> {
                consumer.seek(partition, offset);
                positions.put(partition.partition(), offset);
            });
            return true;
        } catch (WakeupException stop) {
            return false;
        } catch (KafkaException unreachable) {
            LOG.warnf("%s cannot be followed yet: %s", reading.topic().topicName(), unreachable.getMessage());
            return false;
        }
    }

    private Map<TopicPartition, Long> start(List<TopicPartition> partitions) {
        return switch (reading.from()) {
            case From.Beginning() -> consumer.beginningOffsets(partitions);
            case From.Ago(var age) -> since(reading.clock().millis() - age.toMillis(), partitions);
            case From.Offsets(var next) -> {
                var offsets = new HashMap<>(consumer.beginningOffsets(partitions));
                offsets.replaceAll(
                        (partition, first) -> Math.max(first, next.getOrDefault(partition.partition(), first)));
                yield offsets;
            }
        };
    }

    private Map<TopicPartition, Long> since(long millis, List<TopicPartition> partitions) {
        var times = new HashMap<TopicPartition, Long>();
        partitions.forEach(partition -> times.put(partition, millis));
        var offsets = new HashMap<>(goal);
        consumer.offsetsForTimes(times).forEach((partition, found) -> {
            if (found != null) {
                offsets.put(partition, found.offset());
            }
        });
        return offsets;
    }

    private void step() {
        try {
            for (var record : consumer.poll(POLL)) {
                follow(record);
                positions.put(record.partition(), record.offset() + 1);
            }
            if (!caughtUp.isDone()
                    && goal.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                var _ = caughtUp.completeAsync(() -> null, executor);
            }
        } catch (WakeupException stop) {
            LOG.debug("woken up to stop");
        } catch (KafkaException failure) {
            LOG.errorf(failure, "a poll of %s failed; going on", reading.topic().topicName());
            LockSupport.parkNanos(RETRY_NANOS);
        }
    }

    private void follow(ConsumerRecord<String, byte[]> record) {
        try {
            var delivery = decoder.decode(record);
            Trace.run(delivery.headers().get(Headers.TRACEPARENT), () -> reading.follower()
                    .follow(delivery));
            meter.handledCount.increment();
        } catch (IOException | RuntimeException failure) {
            meter.failedCount.increment();
            var _ = deadLetters.bury(meter, record, failure);
        }
    }

    @Override
    public CompletionStage<Void> caughtUp() {
        return caughtUp.copy();
    }

    @Override
    public Map<Integer, Long> positions() {
        return Map.copyOf(positions);
    }

    boolean alive() {
        return stopping || !ended.isDone();
    }

    @Override
    public void close() {
        stopping = true;
        consumer.wakeup();
        ended.join();
    }
}
