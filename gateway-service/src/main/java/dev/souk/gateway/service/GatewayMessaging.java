package dev.souk.gateway.service;

import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.topic.Topic;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import dev.souk.messaging.Asker;
import dev.souk.messaging.From;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.MessagingSettings;
import dev.souk.messaging.Publisher;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** The gateway's connection to Kafka: sends commands and questions, follows all turn events. Safe for use by many threads. */
@Singleton
public final class GatewayMessaging {
    private static final String SERVICE = "gateway";

    private final GatewaySettings settings;
    private final Messaging messaging;
    private final Asker asker;
    private volatile boolean caughtUp;

    GatewayMessaging(GatewaySettings settings) {
        this.settings = settings;
        String instance = settings.instance().orElseGet(() -> SERVICE + "-" + UUID.randomUUID());
        MessagingSettings kafka = MessagingSettings.of(settings.bootstrapServers(), SERVICE, instance);
        messaging = Messaging.open(
                new MessagingSettings(
                        kafka.bootstrapServers(),
                        kafka.service(),
                        kafka.instance(),
                        settings.kafkaTimeout(),
                        kafka.flow()),
                InstantSource.system());
        asker = messaging.asker(Topic.GATEWAY_REPLIES);
    }

    /** Begins to listen; {@link #ready} tells when all that matters has been heard. */
    void start(Consumer<TurnEvent> hearer) {
        messaging
                .follow(
                        Topic.TURN_EVENTS,
                        TurnEvent.class,
                        new From.Ago(Topic.TURN_EVENTS.retention()),
                        delivery -> hearer.accept(delivery.body()))
                .caughtUp()
                .thenRun(() -> caughtUp = true);
        var _ = messaging.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        messaging.close();
    }

    /** Whether turn events are read up to now and replies reach this process. */
    boolean ready() {
        return caughtUp && messaging.ready();
    }

    boolean alive() {
        return messaging.alive();
    }

    /** Where to send; before the gateway is ready nothing can be. */
    Publisher publisher() {
        requireReady();
        return messaging.publisher();
    }

    <R> CompletionStage<R> ask(Topic topic, String key, Object request, Class<R> reply) {
        requireReady();
        return asker.ask(topic, key, request, reply, settings.asks().within());
    }

    private void requireReady() {
        if (!ready()) {
            throw new ProblemException(new Problem.Unavailable(
                    "The gateway is not connected to the other services yet; the request may be sent again.",
                    settings.turns().retryAfter()));
        }
    }
}
