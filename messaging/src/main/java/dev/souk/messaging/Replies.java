package dev.souk.messaging;

import dev.souk.contracts.topic.Headers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what a {@link Responder} made of a request, or why it made nothing, to where the asker waits. A reply that cannot be sent is logged
 * and dropped: the asker's time runs out.
 */
final class Replies<R> implements Worker.Outcome<R> {
    private static final Logger LOG = Logger.getLogger(Replies.class);

    private final Publisher publisher;
    private final DeadLetters deadLetters;
    private final TopicMeter meter;

    Replies(Publisher publisher, DeadLetters deadLetters, TopicMeter meter) {
        this.publisher = publisher;
        this.deadLetters = deadLetters;
        this.meter = meter;
    }

    @Override
    public CompletionStage<Void> done(ConsumerRecord<String, byte[]> request, R result) {
        return reply(request, result, null);
    }

    @Override
    public CompletionStage<Void> failed(ConsumerRecord<String, byte[]> request, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        LOG.warnf(cause, "%s/%d@%d was not answered", request.topic(), request.partition(), request.offset());
        return reply(request, null, cause.toString());
    }

    @Override
    public CompletionStage<Void> unreadable(ConsumerRecord<String, byte[]> request, Throwable failure) {
        return deadLetters
                .bury(meter, request, failure)
                .thenCompose(buried -> reply(request, null, "the request cannot be read: " + failure.getMessage()));
    }

    private CompletionStage<Void> reply(
            ConsumerRecord<String, byte[]> request, @Nullable Object result, @Nullable String failure) {
        var replyTo = Envelope.header(request, Headers.REPLY_TO);
        if (replyTo == null) {
            return CompletableFuture.completedStage(null);
        }
        try {
            return publisher
                    .send(record(request, replyTo, result, failure))
                    .exceptionally(unsent -> lost(replyTo, unsent));
        } catch (RuntimeException unsent) {
            lost(replyTo, unsent);
            return CompletableFuture.completedStage(null);
        }
    }

    private ProducerRecord<String, byte[]> record(
            ConsumerRecord<String, byte[]> request, String replyTo, @Nullable Object result, @Nullable String failure) {
        var slash = replyTo.indexOf('/');
        var replies = slash < 0 ? replyTo : replyTo.substring(0, slash);
        var partition = slash < 0 ? null : Integer.valueOf(replyTo.substring(slash + 1));
        var key = request.key() == null ? "" : request.key();
        var record = publisher.envelope().wrap(replies, partition, key, result);
        copy(request, record, Headers.CORRELATION);
        if (record.headers().lastHeader(Headers.TRACEPARENT) == null) {
            copy(request, record, Headers.TRACEPARENT);
        }
        if (failure != null) {
            record.headers().add(Headers.FAILURE, Envelope.bytes(failure));
        }
        return record;
    }

    private static void copy(ConsumerRecord<String, byte[]> from, ProducerRecord<String, byte[]> to, String name) {
        var header = from.headers().lastHeader(name);
        if (header != null) {
            to.headers().add(header);
        }
    }

    private static @Nullable Void lost(String replyTo, Throwable failure) {
        LOG.errorf(failure, "a reply to %s was lost", replyTo);
        return null;
    }
}
