package dev.souk.messaging;

import dev.souk.messaging.MessagingSettings.Flow;
import dev.souk.messaging.broker.EmbeddedKafka;
import dev.souk.messaging.topics.TopicsStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;

/**
 * A real Kafka with all of Souk's topics, for tests of any module. {@link #shared} is one for the whole test JVM, started when first asked for
 * and gone with the JVM; a test that stops its broker or needs empty topics starts its own with {@link #in}.
 */
public final class KafkaForTests implements AutoCloseable {
    /** Of one call to the broker, however busy the machine is. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EmbeddedKafka broker;

    private KafkaForTests(Path data) {
        broker = EmbeddedKafka.start(data);
        TopicsStep.create(broker.bootstrapServers(), (short) 1);
    }

    public static KafkaForTests in(Path data) {
        return new KafkaForTests(data);
    }

    public static KafkaForTests shared() {
        return Shared.KAFKA;
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public MessagingSettings settings(String service, String instance) {
        return new MessagingSettings(bootstrapServers(), service, instance, PATIENCE, Flow.DEFAULT);
    }

    public void stop() {
        broker.stop();
    }

    /** With the same address and data. */
    public void restart() {
        broker.restart();
    }

    @Override
    public void close() {
        broker.close();
    }

    private static final class Shared {
        private static final KafkaForTests KAFKA = start();

        private static KafkaForTests start() {
            try {
                var data = Files.createTempDirectory("souk-kafka");
                var kafka = new KafkaForTests(data);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    kafka.close();
                    delete(data);
                }));
                return kafka;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static void delete(Path data) {
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
