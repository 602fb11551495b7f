package dev.souk.evaluation.turncost;

import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** A message as it was found, to be sent again. */
final class Message {
    /** Stands for one that was not found. */
    static final Message NONE = new Message(List.of(), new byte[1]);

    private final List<Header> headers;
    private final byte[] value;

    Message(List<Header> headers, byte[] value) {
        this.headers = List.copyOf(headers);
        this.value = value.clone();
    }

    static Message of(ConsumerRecord<String, byte[]> found) {
        byte[] value = found.value();
        return new Message(Arrays.asList(found.headers().toArray()), value == null ? new byte[0] : value);
    }

    ProducerRecord<String, byte[]> to(String topic, String key) {
        return new ProducerRecord<>(topic, null, null, key, value, headers);
    }

    /** Of its value and its headers. */
    int bytes() {
        return value.length
                + headers.stream()
                        .mapToInt(header -> header.key().length() + header.value().length)
                        .sum();
    }
}
