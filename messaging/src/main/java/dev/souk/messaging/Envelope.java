package dev.souk.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.souk.contracts.topic.Headers;
import dev.souk.messaging.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as Kafka records, JSON in a CloudEvents 1.0 binary-mode envelope, and reads the headers back. Ids are the instance, the
 * time it opened and a count, so they are unique without chance. Safe for any thread.
 */
final class Envelope {
    private static final byte[] SPEC_VERSION = bytes("1.0");
    private static final byte[] JSON_TYPE = bytes("application/json");
    private static final byte[] TOMBSTONE_TYPE = bytes("dev.souk.Tombstone");
    private static final ClassValue<byte[]> TYPE = new ClassValue<>() {
        @Override
        protected byte[] computeValue(Class<?> type) {
            return bytes(type.getName().replace('$', '.'));
        }
    };

    private final byte[] source;
    private final String idPrefix;
    private final AtomicLong ids = new AtomicLong();
    private final InstantSource clock;

    Envelope(MessagingSettings settings, InstantSource clock) {
        this.clock = clock;
        source = bytes("/souk/" + settings.service() + "/" + settings.instance());
        idPrefix = settings.instance() + "-" + Long.toString(clock.millis(), 36) + "-";
    }

    String nextId() {
        return idPrefix + ids.incrementAndGet();
    }

    ProducerRecord<String, byte[]> wrap(String topic, @Nullable Integer partition, String key, @Nullable Object value) {
        return wrap(topic, partition, key, value, nextId());
    }

    /** A record with the current trace; an empty key is none. */
    ProducerRecord<String, byte[]> wrap(
            String topic, @Nullable Integer partition, String key, @Nullable Object value, String id) {
        var record = new ProducerRecord<String, byte[]>(topic, partition, key.isEmpty() ? null : key, encode(value));
        var headers = record.headers();
        headers.add(Headers.CE_SPECVERSION, SPEC_VERSION);
        headers.add(Headers.CE_ID, bytes(id));
        headers.add(Headers.CE_SOURCE, source);
        headers.add(Headers.CE_TYPE, value == null ? TOMBSTONE_TYPE : TYPE.get(value.getClass()));
        headers.add(Headers.CE_TIME, bytes(clock.instant().toString()));
        if (value != null) {
            headers.add(Headers.CONTENT_TYPE, JSON_TYPE);
        }
        Trace.current().ifPresent(trace -> headers.add(Headers.TRACEPARENT, bytes(trace)));
        return record;
    }

    private static byte @Nullable [] encode(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            return Json.mapper().writeValueAsBytes(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(
                    "value: a " + value.getClass().getName() + " cannot be written as JSON; a contract record would do",
                    failure);
        }
    }

    static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return headers;
    }

    static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
