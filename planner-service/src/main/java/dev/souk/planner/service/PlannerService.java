package dev.souk.planner.service;

import dev.souk.contracts.goal.GoalReply;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.MessagingSettings;
import dev.souk.planner.GoalPlanner;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers goal requests from when the application starts until it stops. Safe for threads. */
@Singleton
public final class PlannerService {
    private static final String NAME = "planner";

    private final GoalPlanner planner;
    private final MeterRegistry metrics;
    private final Messaging messaging;

    @Inject
    public PlannerService(
            PlannerConfig config,
            MeterRegistry metrics,
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092")
                    String bootstrapServers) {
        this(
                new GoalPlanner(config.settings()),
                metrics,
                MessagingSettings.of(bootstrapServers, NAME, config.instance()));
    }

    PlannerService(GoalPlanner planner, MeterRegistry metrics, MessagingSettings settings) {
        this.planner = planner;
        this.metrics = metrics;
        messaging = Messaging.open(settings, InstantSource.system());
    }

    void start(@Observes StartupEvent event) {
        messaging.answer(Topic.GOAL_REQUESTS, GoalRequest.class, this::answer);
        var _ = messaging.start();
    }

    private CompletionStage<GoalReply> answer(Delivery<GoalRequest> request) {
        GoalReply reply = planner.plan(request.body());
        metrics.counter("souk.planner.goals", "goal", reply.goal().type().json())
                .increment();
        return CompletableFuture.completedFuture(reply);
    }

    /** Whether it has its share of the requests. */
    boolean ready() {
        return messaging.ready();
    }

    boolean alive() {
        return messaging.alive();
    }

    void stop(@Observes ShutdownEvent event) {
        messaging.close();
    }
}
