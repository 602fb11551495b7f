package dev.souk.messaging;

import dev.souk.contracts.topic.Topic;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/**
 * What is counted of a service's messaging, shown in a Micrometer registry: each topic's records, and what the Kafka clients that carry its work say of
 * themselves. Gone from the registry when it is closed. Safe for any thread.
 */
final class Meters implements AutoCloseable {
    private final MeterRegistry registry;
    private final Tags tags;
    private final Map<Topic, TopicMeter> topics = new ConcurrentHashMap<>();
    private final List<Meter> shown = new CopyOnWriteArrayList<>();
    private final List<KafkaClientMetrics> clients = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService reader;

    Meters(MeterRegistry registry, MessagingSettings settings) {
        this.registry = registry;
        this.tags = Tags.of("service", settings.service());
        this.reader = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
                .daemon()
                .name(settings.instance() + "-meters")
                .factory());
    }

    TopicMeter of(Topic topic) {
        return topics.computeIfAbsent(topic, this::shown);
    }

    List<TopicMeter> all() {
        return List.copyOf(topics.values());
    }

    void show(Producer<?, ?> producer) {
        show(new KafkaClientMetrics(producer, tags, reader));
    }

    void show(Consumer<?, ?> consumer) {
        show(new KafkaClientMetrics(consumer, tags, reader));
    }

    private void show(KafkaClientMetrics client) {
        client.bindTo(registry);
        clients.add(client);
    }

    private TopicMeter shown(Topic topic) {
        TopicMeter meter = new TopicMeter(topic);
        count(meter, "handled", "Records done without a failure", TopicMeter::handled);
        count(meter, "failed", "Records whose handler failed", TopicMeter::failed);
        count(meter, "expired", "Requests dropped past their deadline", TopicMeter::expired);
        count(meter, "dead", "Records put among the dead letters", TopicMeter::dead);
        count(meter, "strays", "Replies that nobody waited for any more", TopicMeter::strays);
        gauge(meter, "in.flight", "Records taken on and not done", TopicMeter::inFlight);
        gauge(meter, "lag", "Records written and not fetched yet", TopicMeter::lag);
        return meter;
    }

    private void count(TopicMeter meter, String what, String description, ToDoubleFunction<TopicMeter> value) {
        shown.add(FunctionCounter.builder("souk.messaging." + what, meter, value)
                .description(description)
                .tags(tags.and("topic", meter.topic().topicName()))
                .register(registry));
    }

    private void gauge(TopicMeter meter, String what, String description, ToDoubleFunction<TopicMeter> value) {
        shown.add(Gauge.builder("souk.messaging." + what, meter, value)
                .description(description)
                .tags(tags.and("topic", meter.topic().topicName()))
                .register(registry));
    }

    @Override
    public void close() {
        clients.forEach(KafkaClientMetrics::close);
        shown.forEach(registry::remove);
        reader.shutdownNow();
    }
}
