package dev.souk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.topic.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed, not stopped: SIGKILL to a JVM of its own in the middle of its work. */
class ProcessKillTest {
    private static final int RECORDS = 600;
    private static final String SERVICE = "stock";

    @Test
    void processIsKilledInTheMiddleOfWork_theOtherDoesWhatItHad_noneIsLost_andWhatComesTwiceCountsOnce(
            @TempDir Path data) throws Exception {
        try (KafkaForTests kafka = KafkaForTests.in(data);
                Messaging survivor = Messaging.open(kafka.settings(SERVICE, "survivor"), InstantSource.system())) {
            Map<String, Queue<String>> doneBy = new ConcurrentHashMap<>();
            OnceById<Void> once = new OnceById<>(RECORDS);
            AtomicInteger counted = new AtomicInteger();
            survivor.follow(Topic.TURN_EVENTS, String.class, new From.Beginning(), done -> {
                doneBy.computeIfAbsent(done.key(), _ -> new ConcurrentLinkedQueue<>())
                        .add(done.body());
                once.once(done.key(), () -> {
                    counted.incrementAndGet();
                    return CompletableFuture.completedStage(null);
                });
            });
            for (int n = 0; n < RECORDS; n++) {
                Wait.until(survivor.publisher().publish(Topic.INTERACTIONS, "s" + n % 211, n));
            }
            Process victim = start(kafka.bootstrapServers(), "victim");
            try {
                Wait.until(() -> count(doneBy, "victim") > RECORDS / 10);
            } finally {
                victim.destroyForcibly().waitFor();
            }
            assertThat(doneBy.size()).isLessThan(RECORDS);

            work(survivor, "survivor");
            Wait.until(survivor.start());
            Wait.until(
                    () -> doneBy.size() == RECORDS && count(doneBy, "survivor") >= RECORDS - count(doneBy, "victim"));
            assertThat(counted.get()).isEqualTo(RECORDS);
            assertThat(doneBy.values()).allSatisfy(by -> assertThat(by).doesNotHaveDuplicates());
        }
    }

    private static long count(Map<String, Queue<String>> doneBy, String process) {
        return doneBy.values().stream().filter(by -> by.contains(process)).count();
    }

    /** Takes twenty milliseconds over a record, then says that it is done; so hundreds are begun and not committed at any moment. */
    static void work(Messaging messaging, String instance) {
        messaging.handle(Topic.INTERACTIONS, Integer.class, delivery -> new CompletableFuture<Void>()
                .completeOnTimeout(null, 20, TimeUnit.MILLISECONDS)
                .thenCompose(_ -> messaging
                        .publisher()
                        .publish(Topic.TURN_EVENTS, delivery.body().toString(), instance)));
    }

    private static Process start(String bootstrapServers, String instance) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        bootstrapServers,
                        instance)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The process that is killed. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) throws InterruptedException {
            MessagingSettings settings = MessagingSettings.of(arguments[0], SERVICE, arguments[1]);
            Messaging messaging = Messaging.open(settings, InstantSource.system());
            work(messaging, arguments[1]);
            var _ = messaging.start();
            new CountDownLatch(1).await();
        }
    }
}
