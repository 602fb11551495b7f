package dev.souk.messaging;

import dev.souk.contracts.topic.Headers;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.json.Json;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * The questions asked and not yet answered, by correlation id. A question is registered before it is sent, so no reply can be too
 * fast. Replies come to a partition this process reads; when it loses that partition, those who wait there are told at once.
 * {@link #own} and {@link #reply} are called by the polling thread, the rest from anywhere.
 */
final class Waiting {
    private final Topic replies;
    private final Publisher publisher;
    private final InstantSource clock;
    private final TopicMeter meter;
    private final ConcurrentHashMap<String, Waiter> waiters = new ConcurrentHashMap<>();
    private volatile int[] owned = {};

    Waiting(Topic replies, Publisher publisher, InstantSource clock, TopicMeter meter) {
        this.replies = replies;
        this.publisher = publisher;
        this.clock = clock;
        this.meter = meter;
    }

    <R> CompletionStage<R> ask(Asker.Question<R> question, String replyKey) {
        var here = owned;
        if (here.length == 0) {
            return CompletableFuture.failedStage(new AskFailed.Moved("no partition of " + replies.topicName()
                    + " is read by this process, so no reply can reach it; ask when it has joined its group"));
        }
        var id = publisher.envelope().nextId();
        var waiter = new Waiter(partition(replyKey, here), new CompletableFuture<>());
        waiters.put(id, waiter);
        meter.inFlightCount.increment();
        var trace = Trace.current().orElse(null);
        var answer = new CompletableFuture<R>();
        // Settling is all that follows from it, and it fails only by settling so.
        var _ = waiter.reply
                .orTimeout(question.within().toMillis(), TimeUnit.MILLISECONDS)
                .whenCompleteAsync(
                        (record, failure) -> {
                            waiters.remove(id);
                            meter.inFlightCount.decrement();
                            Trace.run(trace, () -> settle(answer, question, record, failure));
                        },
                        publisher.executor());
        if (!Arrays.equals(here, owned)) {
            failMoved();
        }
        send(question, id, waiter);
        return answer;
    }

    private void send(Asker.Question<?> question, String id, Waiter waiter) {
        try {
            var _ = publisher.send(record(question, id, waiter.partition)).exceptionally(failure -> {
                waiter.reply.completeExceptionally(undeliverable(question, failure));
                return null;
            });
        } catch (RuntimeException failure) {
            waiter.reply.completeExceptionally(undeliverable(question, failure));
        }
    }

    private ProducerRecord<String, byte[]> record(Asker.Question<?> question, String id, int partition) {
        var record =
                publisher.envelope().wrap(question.topic().topicName(), null, question.key(), question.request(), id);
        var deadline = clock.millis() + question.within().toMillis();
        record.headers().add(Headers.DEADLINE, Envelope.bytes(Long.toString(deadline)));
        record.headers().add(Headers.CORRELATION, Envelope.bytes(id));
        record.headers().add(Headers.REPLY_TO, Envelope.bytes(replies.topicName() + "/" + partition));
        return record;
    }

    /** The partition that Kafka gives the key, if it is read here, else any that is. */
    private int partition(String key, int[] here) {
        var hash = Utils.toPositive(Utils.murmur2(Envelope.bytes(key)));
        var wanted = hash % replies.partitions();
        return Arrays.binarySearch(here, wanted) >= 0 ? wanted : here[hash % here.length];
    }

    void reply(ConsumerRecord<String, byte[]> record) {
        var id = Envelope.header(record, Headers.CORRELATION);
        var waiter = id == null ? null : waiters.get(id);
        if (waiter == null || !waiter.reply.complete(record)) {
            meter.strayCount.increment();
        } else {
            meter.handledCount.increment();
        }
    }

    /** From now on replies come to these partitions and no others. */
    void own(Collection<Integer> partitions) {
        owned = partitions.stream().mapToInt(Integer::intValue).sorted().toArray();
        failMoved();
    }

    private void failMoved() {
        var here = owned;
        for (var waiter : waiters.values()) {
            if (Arrays.binarySearch(here, waiter.partition) < 0) {
                waiter.reply.completeExceptionally(new AskFailed.Moved(replies.topicName() + "/" + waiter.partition
                        + " went to another process, and the reply with it; asking again would do"));
            }
        }
    }

    private <R> void settle(
            CompletableFuture<R> answer,
            Asker.Question<R> question,
            @Nullable ConsumerRecord<String, byte[]> record,
            @Nullable Throwable failure) {
        if (record == null) {
            answer.completeExceptionally(reason(question, failure));
            return;
        }
        var refusal = Envelope.header(record, Headers.FAILURE);
        if (refusal != null) {
            answer.completeExceptionally(new AskFailed.Refused(refusal));
            return;
        }
        try {
            answer.complete(Json.mapper().readValue(record.value(), question.reply()));
        } catch (IOException | RuntimeException unreadable) {
            answer.completeExceptionally(undeliverable(question, unreadable));
        }
    }

    private static AskFailed reason(Asker.Question<?> question, @Nullable Throwable failure) {
        return switch (failure) {
            case AskFailed known -> known;
            case TimeoutException late ->
                new AskFailed.Expired(question.topic().topicName() + " did not reply within " + question.within());
            case null, default -> undeliverable(question, failure);
        };
    }

    private static AskFailed undeliverable(Asker.Question<?> question, @Nullable Throwable failure) {
        return new AskFailed.Undeliverable(question.topic().topicName() + " could not be asked: " + failure, failure);
    }

    private record Waiter(int partition, CompletableFuture<ConsumerRecord<String, byte[]>> reply) {}
}
