package dev.souk.messaging;

import dev.souk.contracts.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.jboss.logging.Logger;

/** Asks the broker for the id that tells a topic from any other, earlier or later, of the same name; asks until it is told or stopped. */
final class TopicIdentity implements Runnable {
    private static final Logger LOG = Logger.getLogger(TopicIdentity.class);
    private static final long RETRY_NANOS = Duration.ofMillis(500).toNanos();

    private final KafkaClients clients;
    private final Topic topic;
    private final CompletableFuture<String> told = new CompletableFuture<>();

    TopicIdentity(KafkaClients clients, Topic topic) {
        this.clients = clients;
        this.topic = topic;
    }

    CompletableFuture<String> told() {
        return told;
    }

    @Override
    public void run() {
        try (var admin = clients.admin()) {
            while (!told.isDone() && !Thread.currentThread().isInterrupted()) {
                ask(admin);
            }
        }
    }

    private void ask(Admin admin) {
        try {
            admin.describeTopics(List.of(topic.topicName())).allTopicNames().get().values().stream()
                    .map(described -> described.topicId().toString())
                    .forEach(told::complete);
        } catch (ExecutionException unknown) {
            LOG.warnf("%s is not known yet: %s", topic.topicName(), unknown.getMessage());
            LockSupport.parkNanos(RETRY_NANOS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
