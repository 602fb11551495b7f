package dev.souk.dialogue.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.chain.Chain;
import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.goal.Goal;
import dev.souk.contracts.goal.GoalReply;
import dev.souk.contracts.goal.GoalRequest;
import dev.souk.contracts.goal.GoalType;
import dev.souk.contracts.topic.Topic;
import dev.souk.dialogue.turn.HeadphoneShop;
import dev.souk.messaging.Delivery;
import dev.souk.messaging.From;
import dev.souk.messaging.Messaging;
import dev.souk.messaging.MessagingSettings;
import dev.souk.messaging.Wait;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as it runs, on a real Kafka and a real PostgreSQL, with a planner that greets or is silent. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DialogueServiceTest {
    private static final String SILENT = "silent-";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    DialogueService service;

    @Inject
    MeterRegistry metrics;

    private final BlockingQueue<TurnEvent> told = new LinkedBlockingQueue<>();
    private final String conversation = UUID.randomUUID().toString();
    private Messaging planner;
    private Messaging gateway;

    @BeforeEach
    void surround() throws Exception {
        planner = open("planner");
        planner.answer(Topic.GOAL_REQUESTS, GoalRequest.class, DialogueServiceTest::greet);
        gateway = open("gateway");
        gateway.follow(Topic.TURN_EVENTS, TurnEvent.class, new From.Ago(Duration.ZERO), this::hear)
                .caughtUp()
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
        planner.start().toCompletableFuture().get(30, TimeUnit.SECONDS);
        Wait.until(service::ready);
    }

    @AfterEach
    void leave() {
        gateway.close();
        planner.close();
    }

    @Test
    void turn_isAccepted_thenAnswered_andCounted() throws Exception {
        List<TurnEvent> events = take(conversation, "t-1", "hello");

        assertThat(events.getFirst()).isInstanceOf(TurnEvent.Accepted.class);
        assertThat(events).last().isInstanceOf(TurnEvent.Done.class);
        assertThat(((TurnEvent.Done) events.getLast()).tier()).isEqualTo(Tier.NO_LLM);
        assertThat(metrics.timer("souk.dialogue.turns", "tier", "no-llm").count())
                .isPositive();
        assertThat(service.ready()).isTrue();
    }

    @Test
    void proposalsOfAModel_areCountedByOutcome() {
        for (String outcome : List.of("asked", "failed", "kept", "dropped")) {
            assertThat(metrics.find("souk.dialogue.proposals")
                            .tag("outcome", outcome)
                            .functionCounter())
                    .as(outcome)
                    .isNotNull();
        }
    }

    @Test
    void turn_arrivesTwice_isAnsweredFromTheStore() throws Exception {
        List<TurnEvent> first = take(conversation, "t-1", "hello");

        assertThat(take(conversation, "t-1", "hello")).isEqualTo(first);
    }

    @Test
    void silentPlanner_isNotWaitedForLong_rulesStandIn() throws Exception {
        List<TurnEvent> events = take(SILENT + conversation, "t-1", "hello");

        assertThat(((TurnEvent.Done) events.getLast()).tier()).isEqualTo(Tier.NO_PLANNER);
    }

    @Test
    void conversation_isReadBack() throws Exception {
        take(conversation, "t-1", "hello");
        send(new ConversationCommand.ReadConversation(chain(conversation, "read")));

        TurnEvent event = await("read");
        assertThat(event).isInstanceOf(TurnEvent.ConversationRead.class);
        assertThat(((TurnEvent.ConversationRead) event).turns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.said()).isEqualTo("hello"));
    }

    private static CompletionStage<GoalReply> greet(Delivery<GoalRequest> request) {
        String conversationId = request.body().chain().conversationId();
        if (conversationId != null && conversationId.startsWith(SILENT)) {
            return new CompletableFuture<>();
        }
        return CompletableFuture.completedFuture(
                new GoalReply(new Goal(GoalType.GREET, "", 1, "it is a test", null), "test/1"));
    }

    private List<TurnEvent> take(String conversationId, String turnId, String text) throws Exception {
        send(new TakeTurn(chain(conversationId, turnId), "en", text, Instant.now()));
        List<TurnEvent> events = new ArrayList<>();
        while (events.isEmpty() || !(events.getLast() instanceof TurnEvent.Done)) {
            events.add(await(turnId));
        }
        return events;
    }

    private void send(ConversationCommand command) {
        gateway.publisher()
                .publish(
                        Topic.CONVERSATION_COMMANDS,
                        String.valueOf(command.chain().conversationId()),
                        command)
                .toCompletableFuture()
                .join();
    }

    private TurnEvent await(String turnId) throws InterruptedException {
        while (true) {
            TurnEvent event = told.poll(30, TimeUnit.SECONDS);
            assertThat(event).as("an event of " + turnId).isNotNull();
            boolean ours = event.place().conversationId().endsWith(conversation);
            if (ours && event.place().turnId().equals(turnId)) {
                return event;
            }
        }
    }

    private void hear(Delivery<TurnEvent> delivery) {
        told.add(delivery.body());
    }

    private Chain chain(String conversationId, String turnId) {
        return new Chain(HeadphoneShop.ID, "anna", conversationId, turnId, Map.of());
    }

    private Messaging open(String name) {
        MessagingSettings settings = MessagingSettings.of(bootstrapServers, name, name + "-" + UUID.randomUUID());
        return Messaging.open(settings, InstantSource.system());
    }
}
