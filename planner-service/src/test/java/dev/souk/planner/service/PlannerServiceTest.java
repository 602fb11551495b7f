package dev.souk.planner.service;

import static dev.souk.planner.Requests.HEADPHONES;
import static dev.souk.planner.Requests.opening;
import static dev.souk.planner.Requests.reveal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.goal.GoalReply;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.topic.Topic;
import dev.souk.messaging.Asker;
import dev.souk.messaging.KafkaForTests;
import dev.souk.messaging.Messaging;
import dev.souk.planner.GoalPlanner;
import dev.souk.planner.question.QuestionSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PlannerServiceTest {
    private final KafkaForTests kafka = KafkaForTests.shared();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final PlannerService service = new PlannerService(
            new GoalPlanner(QuestionSettings.DEFAULTS), metrics, kafka.settings("planner", "planner-test"));

    @Test
    void goalRequest_isAnswered_andCounted() throws Exception {
        GoalRequest request =
                opening(reveal(HEADPHONES)).wanting(HEADPHONES).finding(7).build();
        service.start(new StartupEvent());
        try (Messaging asking = Messaging.open(kafka.settings("asker", "asker-test"), InstantSource.system())) {
            Asker asker = asking.asker(Topic.DIALOGUE_REPLIES);
            asking.start().toCompletableFuture().get(30, TimeUnit.SECONDS);

            GoalReply reply = asker.ask(
                            Topic.GOAL_REQUESTS, "conversation", request, GoalReply.class, Duration.ofSeconds(30))
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS);

            assertThat(reply.goal().type()).isEqualTo(GoalType.RECOMMEND);
            assertThat(metrics.counter("souk.planner.goals", "goal", "recommend")
                            .count())
                    .isEqualTo(1);
            assertThat(service.ready()).isTrue();
        } finally {
            service.stop(new ShutdownEvent());
        }
        assertThat(service.alive()).isFalse();
    }
}
