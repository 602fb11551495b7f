package dev.souk.messaging.deadletter;

import dev.souk.contracts.topic.Headers;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.deadletter.DeadLetterReplay.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The letters of one run of {@link DeadLetterReplay}: decides on each, and counts. */
final class ReplayRun {
    private final Topic topic;
    private final Map<String, Long> newest;
    private final Producer<String, byte[]> producer;
    private final Set<String> origins = new HashSet<>();
    private final List<Future<?>> sending = new ArrayList<>();
    private int overtaken;
    private int repeated;

    /** @param newest key → offset of its last record on a compacted topic; empty elsewhere */
    ReplayRun(Topic topic, Map<String, Long> newest, Producer<String, byte[]> producer) {
        this.topic = topic;
        this.newest = new HashMap<>(newest);
        this.producer = producer;
    }

    void replay(ConsumerRecord<String, byte[]> letter) {
        var header = letter.headers().lastHeader(Headers.DEAD_ORIGIN);
        var origin = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
        if (!origins.add(origin)) {
            repeated++;
        } else if (newest.getOrDefault(letter.key(), -1L) > offset(origin)) {
            overtaken++;
        } else {
            var record = new ProducerRecord<>(topic.topicName(), null, letter.key(), letter.value(), letter.headers());
            record.headers().remove(Headers.DEAD_ORIGIN).remove(Headers.DEAD_CAUSE);
            sending.add(producer.send(record));
        }
    }

    /** The offset in {@code topic/partition@offset}. */
    private static long offset(String origin) {
        var at = origin.lastIndexOf('@');
        if (at < 0) {
            throw new IllegalStateException("souk-dead-origin: '" + origin + "' came; topic/partition@offset would do");
        }
        return Long.parseLong(origin.substring(at + 1));
    }

    /** Waits until the broker has all of them. */
    Report report() {
        for (var sent : sending) {
            try {
                sent.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("replay: interrupted; run it again", stopped);
            } catch (ExecutionException failure) {
                throw new IllegalStateException(
                        "replay: " + topic.topicName() + " did not take a letter; run it again", failure);
            }
        }
        return new Report(sending.size(), overtaken, repeated);
    }
}
