package dev.souk.messaging;

import dev.souk.contracts.topic.Headers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Puts records that could not be handled beside their topic: value, key and headers as they came, with where it came from and why.
 * It tries until the broker takes it, so that an offset is never committed for a record that is nowhere.
 */
final class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int CAUSE_CHARACTERS = 1000;

    private final Publisher publisher;

    DeadLetters(Publisher publisher) {
        this.publisher = publisher;
    }

    CompletableFuture<Void> bury(TopicMeter meter, ConsumerRecord<String, byte[]> record, Throwable cause) {
        meter.deadCount.increment();
        var origin = record.topic() + "/" + record.partition() + "@" + record.offset();
        var why = why(cause);
        LOG.warnf("dead letter %s: %s", origin, why);
        var letter = new ProducerRecord<>(
                meter.topic().deadLetterName(), null, record.key(), record.value(), record.headers());
        letter.headers().remove(Headers.DEAD_ORIGIN).remove(Headers.DEAD_CAUSE);
        letter.headers().add(Headers.DEAD_ORIGIN, Envelope.bytes(origin));
        letter.headers().add(Headers.DEAD_CAUSE, Envelope.bytes(why));
        return untilWritten(letter, origin);
    }

    private CompletableFuture<Void> untilWritten(ProducerRecord<String, byte[]> letter, String origin) {
        return publisher.send(letter).exceptionallyCompose(failure -> {
            LOG.errorf(failure, "dead letter %s could not be written; trying again", origin);
            return untilWritten(letter, origin);
        });
    }

    private static String why(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        var text = cause.toString();
        return text.length() <= CAUSE_CHARACTERS ? text : text.substring(0, CAUSE_CHARACTERS);
    }
}
