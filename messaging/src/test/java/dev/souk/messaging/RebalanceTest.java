package dev.souk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.topic.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to work, questions and a whole service when partitions or the broker go away. On a broker of its own. */
class RebalanceTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    /** Nothing is cut short, however slow the machine. */
    private static final MessagingSettings.Flow PATIENT = new MessagingSettings.Flow(256, LONG, LONG, LONG);

    @TempDir
    private static Path data;

    private static KafkaForTests kafka;
    private final List<Messaging> opened = new ArrayList<>();

    @BeforeAll
    static void startBroker() {
        kafka = KafkaForTests.in(data);
    }

    @AfterAll
    static void stopBroker() {
        kafka.close();
    }

    @AfterEach
    void closeAll() {
        opened.forEach(Messaging::close);
    }

    private Messaging open(String service, int instance) {
        var messaging = Messaging.open(
                kafka.settings(service, service + "-" + instance).withFlow(PATIENT), InstantSource.system());
        opened.add(messaging);
        return messaging;
    }

    @Test
    void membersComeAndGoInTheMiddleOfWork_nothingIsLostAndKeysKeepTheirOrder() throws Exception {
        var times = new ConcurrentHashMap<Integer, AtomicInteger>();
        var order = new ConcurrentHashMap<String, ConcurrentLinkedQueue<Integer>>();
        Handler<Integer> handler = delivery -> {
            if (times.computeIfAbsent(delivery.body(), n -> new AtomicInteger()).incrementAndGet() == 1) {
                order.computeIfAbsent(delivery.key(), key -> new ConcurrentLinkedQueue<>())
                        .add(delivery.body());
            }
            return new CompletableFuture<Void>().completeOnTimeout(null, 5, TimeUnit.MILLISECONDS);
        };
        var first = open("recommender", 1);
        first.handle(Topic.INTERACTIONS, Integer.class, handler);
        Wait.until(first.start());
        publish(first, 0, 2000);
        Wait.until(() -> times.size() > 200);
        var second = open("recommender", 2);
        second.handle(Topic.INTERACTIONS, Integer.class, handler);
        Wait.until(second.start());
        publish(second, 2000, 4000);
        Wait.until(() -> times.size() > 2500);
        first.close();
        Wait.until(() -> times.size() == 4000);
        second.close();
        assertThat(order.values())
                .allSatisfy(values -> assertThat(List.copyOf(values)).isSorted());
        // What was done beyond a record that had not begun when its partition moved, the new owner does again.
        assertThat(times.values()).allSatisfy(count -> assertThat(count.get()).isBetween(1, 3));
        assertThat(new RawRecords(kafka.bootstrapServers()).uncommitted(Topic.INTERACTIONS.topicName(), "recommender"))
                .isZero();
    }

    private static void publish(Messaging by, int from, int to) {
        for (var n = from; n < to; n++) {
            by.publisher().publish(Topic.INTERACTIONS, "s" + n % 97, n);
        }
    }

    @Test
    void workOutlivesTheGrace_isDoneAgainByTheNewOwner_andOnlyWhatWasNotCommitted() throws Exception {
        var flow = new MessagingSettings.Flow(256, LONG, Duration.ofMillis(100), Duration.ofMillis(50));
        var never = new CompletableFuture<Void>();
        var firstSaw = new ConcurrentLinkedQueue<Integer>();
        var first = Messaging.open(kafka.settings("experiments", "e-1").withFlow(flow), InstantSource.system());
        first.handle(Topic.EXPOSURES, Integer.class, delivery -> {
            firstSaw.add(delivery.body());
            return delivery.body() == 3 ? never : CompletableFuture.completedStage(null);
        });
        Wait.until(first.start());
        for (var n = 0; n < 6; n++) {
            Wait.until(first.publisher().publish(Topic.EXPOSURES, "s1", n));
        }
        Wait.until(() -> firstSaw.contains(3));
        first.close();
        assertThat(firstSaw).containsExactly(0, 1, 2, 3);
        var secondSaw = new ConcurrentLinkedQueue<Integer>();
        var second = open("experiments", 2);
        second.handle(Topic.EXPOSURES, Integer.class, delivery -> {
            secondSaw.add(delivery.body());
            return CompletableFuture.completedStage(null);
        });
        Wait.until(second.start());
        Wait.until(() -> secondSaw.size() == 3);
        assertThat(secondSaw).containsExactly(3, 4, 5);
    }

    @Test
    void conversationsMoveToANewProcess_theirQuestionsAreAskedAndAnsweredThere() throws Exception {
        var planner = open("planner", 1);
        planner.answer(Topic.GOAL_REQUESTS, Integer.class, request -> CompletableFuture.completedStage(request.body()));
        Wait.until(planner.start());
        var answered = new ConcurrentHashMap<Integer, String>();
        var one = dialogue(1, answered);
        Wait.until(one.start());
        command(planner, 0, 100);
        Wait.until(() -> answered.size() == 100);
        var two = dialogue(2, answered);
        Wait.until(two.start());
        command(planner, 100, 300);
        Wait.until(() -> answered.size() == 300);
        assertThat(Map.copyOf(answered).values())
                .contains("dialogue-1", "dialogue-2")
                .allMatch(name -> name.startsWith("dialogue"));
    }

    private Messaging dialogue(int instance, Map<Integer, String> answered) {
        var dialogue = open("dialogue", instance);
        var asker = dialogue.asker(Topic.DIALOGUE_REPLIES);
        dialogue.handle(Topic.CONVERSATION_COMMANDS, Integer.class, command -> asker.replyingTo(command.key())
                .ask(Topic.GOAL_REQUESTS, "any" + command.body() % 5, command.body(), Integer.class, LONG)
                .thenAccept(reply -> answered.put(reply, "dialogue-" + instance)));
        return dialogue;
    }

    private static void command(Messaging by, int from, int to) {
        for (var n = from; n < to; n++) {
            by.publisher().publish(Topic.CONVERSATION_COMMANDS, "c" + n, n);
        }
    }

    @Test
    void partitionOfAReplyMoves_whoWaitsThereIsToldAtOnce_theOthersGetTheirReply() throws Exception {
        var release = new CompletableFuture<Void>();
        var planner = open("planner", 1);
        planner.answer(Topic.GOAL_REQUESTS, Integer.class, request -> release.thenApply(done -> request.body()));
        var one = open("gateway", 1);
        var asker = one.asker(Topic.GATEWAY_REPLIES);
        Wait.until(planner.start());
        Wait.until(one.start());
        var replies = new ArrayList<CompletionStage<Integer>>();
        for (var n = 0; n < 50; n++) {
            replies.add(asker.ask(Topic.GOAL_REQUESTS, "c" + n, n, Integer.class, LONG));
        }
        var two = open("gateway", 2);
        two.asker(Topic.GATEWAY_REPLIES);
        Wait.until(two.start());
        Wait.until(() -> replies.stream().anyMatch(RebalanceTest::moved));
        release.complete(null);
        for (var n = 0; n < replies.size(); n++) {
            var expected = n;
            assertThat(settled(replies.get(n)))
                    .satisfiesAnyOf(settled -> assertThat(settled).isEqualTo(expected), settled -> assertThat(settled)
                            .isInstanceOf(AskFailed.Moved.class));
        }
        // The two gateways share the partitions, so some stay.
        assertThat(replies).anyMatch(reply -> !moved(reply));
    }

    private static boolean moved(CompletionStage<Integer> reply) {
        return reply.toCompletableFuture().isCompletedExceptionally();
    }

    /** The reply, or why there is none. */
    private static Object settled(CompletionStage<Integer> reply) throws Exception {
        return Wait.until(reply.<Object>handle((value, failure) -> failure == null ? value : failure));
    }

    @Test
    void brokerRestarts_whatIsSentMeanwhileArrives_andQuestionsAreAnsweredAgain() throws Exception {
        var planner = open("planner", 1);
        planner.answer(Topic.GOAL_REQUESTS, Integer.class, request -> CompletableFuture.completedStage(request.body()));
        var gateway = open("gateway", 1);
        var asker = gateway.asker(Topic.GATEWAY_REPLIES);
        var read = ConcurrentHashMap.<Integer>newKeySet();
        gateway.follow(Topic.TURN_EVENTS, Integer.class, new From.Beginning(), event -> read.add(event.body()));
        Wait.until(planner.start());
        Wait.until(gateway.start());
        assertThat(Wait.until(asker.ask(Topic.GOAL_REQUESTS, "c", 1, Integer.class, LONG)))
                .isEqualTo(1);
        Wait.until(gateway.publisher().publish(Topic.TURN_EVENTS, "c", 100));
        kafka.stop();
        var sent = new ArrayList<CompletionStage<Void>>();
        for (var n = 0; n < 100; n++) {
            sent.add(gateway.publisher().publish(Topic.TURN_EVENTS, "c" + n, n));
        }
        var asked = asker.ask(Topic.GOAL_REQUESTS, "c", 2, Integer.class, LONG);
        kafka.restart();
        assertThat(Wait.until(asked)).isEqualTo(2);
        for (var one : sent) {
            Wait.until(one);
        }
        Wait.until(() -> read.size() == 101);
        assertThat(gateway.alive() && planner.alive()).isTrue();
    }
}
