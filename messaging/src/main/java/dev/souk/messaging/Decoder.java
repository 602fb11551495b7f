package dev.souk.messaging;

import com.fasterxml.jackson.databind.ObjectReader;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.json.Json;
import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads one topic's records as deliveries of one type. Safe for any thread. */
final class Decoder<T> {
    private final Topic topic;
    private final ObjectReader reader;

    Decoder(Topic topic, Class<T> type) {
        this.topic = topic;
        this.reader = Json.mapper().readerFor(type);
    }

    /** @throws IOException if the value is not JSON of the type */
    Delivery<T> decode(ConsumerRecord<String, byte[]> record) throws IOException {
        T value = record.value() == null ? null : reader.readValue(record.value());
        var key = record.key() == null ? "" : record.key();
        return new Delivery<>(key, value, Envelope.headers(record), topic, record.partition(), record.offset());
    }
}
