package dev.souk.messaging;

import dev.souk.contracts.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * A program that prints what a question and its answer cost beside the two bare hops they make: same broker, same sizes, samples alternated. No
 * test, since a busy machine is no fault.
 */
final class RoundTripCost {
    private static final int WARM_UP = 1000;
    private static final int SAMPLES = 1000;

    private RoundTripCost() {}

    record Words(String words) {}

    public static void main(String[] arguments) throws Exception {
        var kafka = KafkaForTests.shared();
        var question = new Words("x".repeat(1000));
        try (var planner = Messaging.open(kafka.settings("round-trip-planner", "rtp"), InstantSource.system());
                var gateway = Messaging.open(kafka.settings("round-trip-gateway", "rtg"), InstantSource.system());
                var bare = new BarePingPong(kafka.bootstrapServers())) {
            planner.answer(
                    Topic.KNOWLEDGE_REQUESTS, Words.class, request -> CompletableFuture.completedStage(request.body()));
            var asker = gateway.asker(Topic.GATEWAY_REPLIES);
            Wait.until(planner.start());
            Wait.until(gateway.start());
            var asked = new long[SAMPLES];
            var bounced = new long[SAMPLES];
            for (var n = -WARM_UP; n < SAMPLES; n++) {
                var begin = System.nanoTime();
                Wait.until(asker.ask(Topic.KNOWLEDGE_REQUESTS, "c" + n, question, Words.class, Duration.ofSeconds(30)));
                var middle = System.nanoTime();
                bare.bounce(question.words());
                var end = System.nanoTime();
                if (n >= 0) {
                    asked[n] = middle - begin;
                    bounced[n] = end - middle;
                }
            }
            var ratio = (double) median(asked) / median(bounced);
            System.out.printf(
                    "ask and answer %.2f ms, two bare hops %.2f ms, ratio %.2f (medians of %d, alternated)%n",
                    median(asked) / 1e6, median(bounced) / 1e6, ratio, SAMPLES);
        }
    }

    private static long median(long[] samples) {
        Arrays.sort(samples);
        return samples[samples.length / 2];
    }

    /** A record there and back with nothing but Kafka's clients; the far side is a thread of its own. */
    private static final class BarePingPong implements AutoCloseable {
        private static final TopicPartition THERE = new TopicPartition(Topic.EXPERIMENTS.topicName(), 0);
        private static final TopicPartition BACK = new TopicPartition(Topic.ERASURE_RECEIPTS.topicName(), 0);

        private final String bootstrapServers;
        private final KafkaProducer<String, byte[]> producer;
        private final KafkaConsumer<String, byte[]> consumer;
        private final CompletableFuture<Void> far;
        private volatile boolean stopping;

        private BarePingPong(String bootstrapServers) {
            this.bootstrapServers = bootstrapServers;
            producer = producer();
            consumer = consumerAtEnd(BACK);
            var theirs = consumerAtEnd(THERE);
            far = CompletableFuture.runAsync(
                    () -> bounceBack(theirs), task -> Thread.ofPlatform().start(task));
        }

        private void bounce(String words) {
            var _ = producer.send(new ProducerRecord<>(
                    THERE.topic(), THERE.partition(), "k", words.getBytes(StandardCharsets.UTF_8)));
            while (consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
                Thread.onSpinWait();
            }
        }

        private void bounceBack(KafkaConsumer<String, byte[]> theirs) {
            try (theirs;
                    var back = producer()) {
                while (!stopping) {
                    for (var record : theirs.poll(Duration.ofMillis(100))) {
                        var _ = back.send(new ProducerRecord<>(BACK.topic(), BACK.partition(), "k", record.value()));
                    }
                }
            }
        }

        private KafkaProducer<String, byte[]> producer() {
            return new KafkaProducer<>(
                    Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 0),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }

        private KafkaConsumer<String, byte[]> consumerAtEnd(TopicPartition partition) {
            var made = new KafkaConsumer<>(
                    Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                    new StringDeserializer(),
                    new ByteArrayDeserializer());
            made.assign(List.of(partition));
            made.seekToEnd(List.of(partition));
            made.position(partition);
            return made;
        }

        @Override
        public void close() {
            stopping = true;
            far.join();
            consumer.close();
            producer.close();
        }
    }
}
