package dev.souk.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.souk.contracts.topic.Headers;
import dev.souk.contracts.topic.Topic;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagingTest {
    private static final CompletionStage<Void> DONE = CompletableFuture.completedStage(null);
    private static final Duration LONG = Duration.ofMinutes(2);

    private final KafkaForTests kafka = KafkaForTests.shared();
    private final RawRecords raw = new RawRecords(kafka.bootstrapServers());
    private final List<Messaging> opened = new ArrayList<>();

    record Said(String words) {}

    @AfterEach
    void closeAll() {
        opened.reversed().forEach(Messaging::close);
    }

    private Messaging open(String service) {
        return open(service, InstantSource.system());
    }

    private Messaging open(String service, InstantSource clock) {
        var messaging = Messaging.open(kafka.settings(service, service + "-1"), clock);
        opened.add(messaging);
        return messaging;
    }

    @Test
    void tenThousandQuestionsAtOnce_allGetTheirOwnReply() throws Exception {
        var planner = open("planner");
        planner.answer(Topic.GOAL_REQUESTS, Said.class, request -> CompletableFuture.completedStage(request.body()));
        var gateway = open("gateway");
        var asker = gateway.asker(Topic.GATEWAY_REPLIES);
        Wait.until(planner.start());
        Wait.until(gateway.start());
        var replies = IntStream.range(0, 10_000)
                .mapToObj(n -> asker.ask(Topic.GOAL_REQUESTS, "c" + n % 1000, new Said("" + n), Said.class, LONG)
                        .toCompletableFuture())
                .toList();
        for (var n = 0; n < replies.size(); n++) {
            assertThat(Wait.until(replies.get(n)).words()).isEqualTo("" + n);
        }
        assertThat(meter(gateway, Topic.GATEWAY_REPLIES).strays()).isZero();
        assertThat(meter(gateway, Topic.GATEWAY_REPLIES).inFlight()).isZero();
        assertThat(meter(planner, Topic.GOAL_REQUESTS).handled()).isEqualTo(10_000);
    }

    @Test
    void recordsPublishedTogether_areReadInTheirOrder() throws Exception {
        var dialogue = open("dialogue-together");
        var heard = new CopyOnWriteArrayList<String>();
        dialogue.follow(
                Topic.TURN_EVENTS,
                Said.class,
                new From.Beginning(),
                delivery -> heard.add(delivery.body().words()));
        var words = IntStream.range(0, 20).mapToObj(n -> "together-" + n).toList();
        Wait.until(dialogue.publisher()
                .publishAll(
                        Topic.TURN_EVENTS,
                        "c-together",
                        words.stream().map(Said::new).toList()));
        Wait.until(() -> heard.containsAll(words));
        assertThat(heard).filteredOn(word -> word.startsWith("together-")).isEqualTo(words);
    }

    @Test
    void responder_knowsTheTraceAndTheDeadline_andTheContinuationTheTrace() throws Exception {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        var now = Instant.parse("2030-01-01T00:00:00Z");
        var seen = new CompletableFuture<Delivery<Said>>();
        var retrieval = open("retrieval", InstantSource.fixed(now));
        retrieval.answer(Topic.KNOWLEDGE_REQUESTS, Said.class, request -> {
            seen.complete(request);
            return CompletableFuture.completedStage(new Said(Trace.current().orElse("none")));
        });
        var asker = open("dialogue", InstantSource.fixed(now)).asker(Topic.DIALOGUE_REPLIES);
        Wait.until(retrieval.start());
        Wait.until(opened.get(1).start());
        var after = new CompletableFuture<String>();
        var reply = Trace.under(trace, () -> asker.ask(
                        Topic.KNOWLEDGE_REQUESTS, "c1", new Said("hi"), Said.class, Duration.ofSeconds(30))
                .whenComplete((said, failure) -> after.complete(Trace.current().orElse("none"))));
        assertThat(Wait.until(reply).words()).isEqualTo(trace);
        assertThat(Wait.until(after)).isEqualTo(trace);
        assertThat(seen.join().deadline()).contains(now.plusSeconds(30));
        assertThat(seen.join().headers())
                .containsEntry(Headers.CE_SPECVERSION, "1.0")
                .containsEntry(Headers.CE_TYPE, "dev.souk.messaging.MessagingTest.Said")
                .containsEntry(Headers.CE_SOURCE, "/souk/dialogue/dialogue-1")
                .containsEntry(Headers.CE_TIME, "2030-01-01T00:00:00Z")
                .containsEntry(Headers.CONTENT_TYPE, "application/json")
                .containsKey(Headers.CE_ID);
    }

    @Test
    void questionThatFails_isRefused_andOnePastItsDeadlineIsDroppedAndCounted() throws Exception {
        var recommender = open("recommender-late", InstantSource.offset(InstantSource.system(), Duration.ofHours(1)));
        recommender.answer(
                Topic.RECOMMENDATION_REQUESTS,
                Said.class,
                request -> CompletableFuture.failedStage(new IllegalStateException("no model is loaded")));
        var gateway = open("gateway-late");
        var asker = gateway.asker(Topic.GATEWAY_REPLIES);
        Wait.until(recommender.start());
        Wait.until(gateway.start());
        var refused = asker.ask(Topic.RECOMMENDATION_REQUESTS, "s1", new Said("hi"), Said.class, Duration.ofHours(2));
        assertThatThrownBy(() -> Wait.until(refused))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(AskFailed.Refused.class)
                .hasMessageContaining("no model is loaded");
        var late = asker.ask(Topic.RECOMMENDATION_REQUESTS, "s1", new Said("hi"), Said.class, Duration.ofMillis(500));
        assertThatThrownBy(() -> Wait.until(late)).cause().isInstanceOf(AskFailed.Expired.class);
        Wait.until(() -> meter(recommender, Topic.RECOMMENDATION_REQUESTS).expired() == 1);
        assertThat(raw.read(Topic.RECOMMENDATION_REQUESTS.deadLetterName())).isEmpty();
    }

    @Test
    void questionBeforeTheStart_failsAtOnce() {
        var asker = open("gateway-early").asker(Topic.GATEWAY_REPLIES);
        assertThatThrownBy(() -> Wait.until(asker.ask(Topic.GOAL_REQUESTS, "c", new Said("hi"), Said.class, LONG)))
                .cause()
                .isInstanceOf(AskFailed.Moved.class);
    }

    @Test
    void poison_isADeadLetterWithItsCause_andThePartitionGoesOn() throws Exception {
        var handled = new CountDownLatch(2);
        var recommender = open("recommender");
        recommender.handle(Topic.INTERACTIONS, Said.class, delivery -> {
            if (delivery.body().words().equals("bad")) {
                throw new IllegalStateException("not today");
            }
            handled.countDown();
            return DONE;
        });
        Wait.until(recommender.start());
        var publisher = recommender.publisher();
        publisher.publish(Topic.INTERACTIONS, "s1", new Said("first"));
        raw.write(Topic.INTERACTIONS.topicName(), "s1", "{not json");
        publisher.publish(Topic.INTERACTIONS, "s1", new Said("bad"));
        publisher.publish(Topic.INTERACTIONS, "s1", new Said("last"));
        Wait.until(handled);
        var letters = raw.read(Topic.INTERACTIONS.deadLetterName());
        assertThat(letters).hasSize(2);
        assertThat(letters.getFirst().value()).asString().isEqualTo("{not json");
        assertThat(letters.getFirst().key()).isEqualTo("s1");
        assertThat(RawRecords.header(letters.getFirst(), Headers.DEAD_ORIGIN)).matches("souk\\.interactions/\\d+@1");
        assertThat(RawRecords.header(letters.getFirst(), Headers.DEAD_CAUSE)).contains("JsonParseException");
        assertThat(RawRecords.header(letters.getLast(), Headers.DEAD_CAUSE)).contains("not today");
        assertThat(RawRecords.header(letters.getLast(), Headers.CE_SOURCE))
                .isEqualTo("/souk/recommender/recommender-1");
        Wait.until(() -> uncommitted(Topic.INTERACTIONS, "recommender") == 0);
        assertThat(meter(recommender, Topic.INTERACTIONS).dead()).isEqualTo(2);
    }

    @Test
    void slowKey_holdsUpNeitherOtherKeysNorItsOwnOrder() throws Exception {
        var slow = new CompletableFuture<Void>();
        var order = new ConcurrentHashMap<String, Queue<Integer>>();
        var fast = new CountDownLatch(300);
        var all = new CountDownLatch(330);
        var dialogue = open("dialogue-slow");
        dialogue.handle(Topic.CONVERSATION_COMMANDS, Integer.class, delivery -> {
            order.computeIfAbsent(delivery.key(), key -> new ConcurrentLinkedQueue<>())
                    .add(delivery.body());
            all.countDown();
            if (delivery.key().equals("slow")) {
                return slow;
            }
            fast.countDown();
            return DONE;
        });
        Wait.until(dialogue.start());
        for (var n = 0; n < 30; n++) {
            dialogue.publisher().publish(Topic.CONVERSATION_COMMANDS, "slow", n);
            for (var key = 0; key < 10; key++) {
                dialogue.publisher().publish(Topic.CONVERSATION_COMMANDS, "fast" + key, n);
            }
        }
        Wait.until(fast);
        assertThat(order.get("slow")).containsExactly(0);
        slow.complete(null);
        Wait.until(all);
        var ascending = IntStream.range(0, 30).boxed().toList();
        assertThat(order).hasSize(11).allSatisfy((key, values) -> assertThat(values)
                .containsExactlyElementsOf(ascending));
    }

    @Test
    void stop_finishesWhatRuns_commitsIt_andLeavesTheRest() throws Exception {
        var begun = new CountDownLatch(1);
        var finish = new CompletableFuture<Void>();
        var first = open("experiments");
        first.handle(Topic.EXPOSURES, Integer.class, delivery -> {
            begun.countDown();
            return finish;
        });
        Wait.until(first.start());
        for (var n = 0; n < 3; n++) {
            Wait.until(first.publisher().publish(Topic.EXPOSURES, "s1", n));
        }
        Wait.until(begun);
        var closing = CompletableFuture.runAsync(first::close);
        var _ = finish.completeOnTimeout(null, 200, TimeUnit.MILLISECONDS);
        Wait.until(closing);
        assertThat(uncommitted(Topic.EXPOSURES, "experiments")).isEqualTo(2);
        var left = new ConcurrentLinkedQueue<Integer>();
        var second = open("experiments");
        second.handle(Topic.EXPOSURES, Integer.class, delivery -> {
            left.add(delivery.body());
            return DONE;
        });
        Wait.until(second.start());
        Wait.until(() -> left.size() == 2);
        assertThat(left).containsExactly(1, 2);
    }

    @Test
    void follower_readsFromTheBeginning_isCaughtUp_andGoesOnFromItsOffsets() throws Exception {
        var messaging = open("retrieval-follow");
        var publisher = messaging.publisher();
        for (var n = 0; n < 50; n++) {
            Wait.until(publisher.publish(Topic.FACTS, "f" + n, new Said("" + n)));
        }
        Wait.until(publisher.publish(Topic.FACTS, "f0", null));
        var read = new ConcurrentLinkedQueue<Delivery<Said>>();
        var following = messaging.follow(Topic.FACTS, Said.class, new From.Beginning(), read::add);
        Wait.until(following.caughtUp());
        assertThat(read).hasSize(51);
        assertThat(read.stream().skip(50)).singleElement().satisfies(last -> assertThat(last.value())
                .isNull());
        var stopped = following.positions();
        following.close();
        Wait.until(publisher.publish(Topic.FACTS, "f51", new Said("new")));
        var later = new ConcurrentLinkedQueue<String>();
        Wait.until(messaging
                .follow(Topic.FACTS, Said.class, new From.Offsets(stopped), fact -> later.add(fact.key()))
                .caughtUp());
        assertThat(later).containsExactly("f51");
        var recent = messaging.follow(
                Topic.FACTS, Said.class, new From.Ago(Duration.ZERO), fact -> later.add(fact.key() + " again"));
        Wait.until(recent.caughtUp());
        assertThat(later).containsExactly("f51");
    }

    @Test
    void followerThrows_recordIsADeadLetter_andItReadsOn() throws Exception {
        var messaging = open("models-follow");
        raw.write(Topic.MODELS.topicName(), "m1", "[");
        Wait.until(messaging.publisher().publish(Topic.MODELS, "m2", new Said("good")));
        var read = new ConcurrentLinkedQueue<String>();
        var following =
                messaging.follow(Topic.MODELS, Said.class, new From.Beginning(), model -> read.add(model.key()));
        Wait.until(following.caughtUp());
        assertThat(read).contains("m2").doesNotContain("m1");
        Wait.until(() -> raw.read(Topic.MODELS.deadLetterName()).size() == 1);
    }

    @Test
    void moreThanMayBeInFlight_isPausedAndTakenUpAgain() throws Exception {
        var flow = new MessagingSettings.Flow(10, LONG, LONG, Duration.ofSeconds(1));
        var erasures = Messaging.open(kafka.settings("erasures", "erasures-1").withFlow(flow), InstantSource.system());
        opened.add(erasures);
        var gate = new CompletableFuture<Void>();
        var handled = new CountDownLatch(3000);
        erasures.handle(Topic.ERASURES, Integer.class, delivery -> {
            handled.countDown();
            return gate;
        });
        var published = IntStream.range(0, 3000)
                .mapToObj(n ->
                        erasures.publisher().publish(Topic.ERASURES, "s" + n, n).toCompletableFuture())
                .toArray(CompletableFuture[]::new);
        Wait.until(CompletableFuture.allOf(published));
        Wait.until(erasures.start());
        Wait.until(() -> meter(erasures, Topic.ERASURES).inFlight() >= 10);
        assertThat(handled.getCount()).isGreaterThan(1000);
        gate.complete(null);
        Wait.until(handled);
    }

    @Test
    void whatIsCounted_andWhatTheClientsSay_isInTheRegistry_untilTheServiceStops() throws Exception {
        var registry = new SimpleMeterRegistry();
        Metrics.addRegistry(registry);
        try {
            var models = open("meters");
            var handled = new CountDownLatch(1);
            models.handle(Topic.EXPERIMENTS, Integer.class, delivery -> {
                handled.countDown();
                return CompletableFuture.completedStage(null);
            });
            Wait.until(models.start());
            Wait.until(models.publisher().publish(Topic.EXPERIMENTS, "e", 1));
            Wait.until(handled);
            Wait.until(() -> registry.get("souk.messaging.handled")
                            .tag("service", "meters")
                            .tag("topic", Topic.EXPERIMENTS.topicName())
                            .functionCounter()
                            .count()
                    == 1);
            assertThat(registry.find("kafka.producer.record.send.total").meters())
                    .isNotEmpty();
            assertThat(registry.find("kafka.consumer.fetch.manager.records.consumed.total")
                            .meters())
                    .isNotEmpty();
            models.close();
            assertThat(registry.find("souk.messaging.handled")
                            .tag("service", "meters")
                            .meters())
                    .isEmpty();
        } finally {
            Metrics.removeRegistry(registry);
        }
    }

    private static TopicMeter meter(Messaging messaging, Topic topic) {
        return messaging.meters().stream()
                .filter(meter -> meter.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private long uncommitted(Topic topic, String group) {
        try {
            return raw.uncommitted(topic.topicName(), group);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
