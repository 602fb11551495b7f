package dev.souk.dialogue.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.contracts.goal.GoalReply;
import dev.souk.dialogue.store.DialogueDatabase;
import dev.souk.dialogue.writer.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Processes that crash in the middle, on a real PostgreSQL. A crashed process is one whose peers never answer again. */
class TakeoverTest {
    private static DialogueDatabase database;

    private final Bench bench = new Bench();
    private final String turnId = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        database = DialogueDatabase.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void words() {
        bench.conversationId = UUID.randomUUID().toString();
        bench.now = Instant.now();
        bench.store = database.conversations();
        bench.shop.meaning("headphones", HeadphoneShop.wantsHeadphones());
    }

    @Test
    void turnOfACrashedProcess_isRestarted_andNeverAnsweredTwice() {
        bench.planner = _ -> new CompletableFuture<GoalReply>();
        begin(bench.conversations("crashed"));
        bench.planner = request -> CompletableFuture.completedStage(new GoalReply(HouseRules.goal(request), "test/1"));
        leaseIsOver();
        int before = bench.told.size();
        sweep(bench.conversations("other"));

        List<TurnEvent> events = mine(before);
        assertThat(events.getFirst()).isInstanceOf(TurnEvent.Accepted.class);
        assertThat(events.get(1)).isInstanceOf(TurnEvent.Restarted.class);
        assertThat(events.get(1).place().attempt()).isEqualTo(2);
        assertThat(events.get(1).place().sequence()).isEqualTo(1);
        assertThat(events).last().isInstanceOf(TurnEvent.Done.class);

        int after = bench.told.size();
        leaseIsOver();
        sweep(bench.conversations("third"));
        assertThat(mine(after)).as("at most known events again").isSubsetOf(events);
    }

    @Test
    void crashedProcessThatWakesUp_saysNothingMore() {
        CompletableFuture<GoalReply> late = new CompletableFuture<>();
        bench.planner = _ -> late;
        Handling crashed = begin(bench.conversations("crashed"));
        bench.planner = request -> CompletableFuture.completedStage(new GoalReply(HouseRules.goal(request), "test/1"));
        leaseIsOver();
        sweep(bench.conversations("other"));
        int before = bench.told.size();

        late.completeExceptionally(new IllegalStateException("too late"));
        crashed.finished().toCompletableFuture().join();
        assertThat(mine(before)).isEmpty();
    }

    @Test
    void crashBetweenCommitAndPublish_isPublishedByTheSweep() {
        Conversations crashed = bench.conversations("crashed");
        CompletableFuture<Void> stored = new CompletableFuture<>();
        bench.events = event -> {
            if (event instanceof TurnEvent.Accepted) {
                return CompletableFuture.completedStage(null);
            }
            if (event instanceof TurnEvent.Done) {
                stored.complete(null);
            }
            return new CompletableFuture<>();
        };
        CompletableFuture<Void> never =
                crashed.handle(bench.says(turnId, "headphones")).finished().toCompletableFuture();
        stored.join();
        bench.events = _ -> CompletableFuture.completedStage(null);
        leaseIsOver();
        int before = bench.told.size();
        sweep(bench.conversations("other"));

        assertThat(never).isNotDone();
        assertThat(mine(before).getFirst()).isInstanceOf(TurnEvent.Accepted.class);
        assertThat(mine(before)).last().isInstanceOf(TurnEvent.Done.class);
        assertThat(mine(before)).noneMatch(TurnEvent.Restarted.class::isInstance);
    }

    @Test
    void crashInTheMiddleOfAModelsText_goesOnAfterTheLastStoredSentence() {
        bench.writer = new OneSentenceAndSilence();
        CompletableFuture<Void> said = new CompletableFuture<>();
        bench.events = event -> {
            if (event instanceof TurnEvent.SentenceWritten) {
                said.complete(null);
            }
            return CompletableFuture.completedStage(null);
        };
        Conversations crashed = bench.conversations("crashed");
        Handling never = begin(crashed);
        said.join();
        bench.writer = Writer.NONE;
        leaseIsOver();
        int before = bench.told.size();
        sweep(bench.conversations("other"));

        List<TurnEvent> events = mine(before);
        assertThat(never.finished().toCompletableFuture()).isNotDone();
        int restarted =
                events.indexOf(Bench.only(TurnEvent.Restarted.class, events).getFirst());
        List<Sentence> after =
                Bench.only(TurnEvent.SentenceWritten.class, events.subList(restarted, events.size())).stream()
                        .map(TurnEvent.SentenceWritten::sentence)
                        .toList();
        assertThat(after).isNotEmpty().noneMatch(sentence -> sentence.cites().contains("hp-1"));
        assertThat(after).anyMatch(sentence -> sentence.cites().contains("hp-2"));
        assertThat(events).last().isInstanceOf(TurnEvent.Done.class);
        assertThat(events.stream().map(event -> event.place().sequence()).toList())
                .isEqualTo(IntStream.range(0, events.size()).boxed().toList());
    }

    /** A model that says one good sentence and is never heard of again. */
    private static final class OneSentenceAndSilence implements Writer {
        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public CompletionStage<Void> write(Prompt prompt, Consumer<String> pieces, Instant deadline) {
            pieces.accept("The {item.1.name} at {item.1.price} lasts {item.1.battery_life}. And th");
            return new CompletableFuture<>();
        }
    }

    /** Begins the turn; it is kept, and told to be accepted. */
    private Handling begin(Conversations conversations) {
        CompletableFuture<Void> told = new CompletableFuture<>();
        Function<TurnEvent, CompletionStage<Void>> events = bench.events;
        bench.events = event -> {
            told.complete(null);
            return events.apply(event);
        };
        Handling handling = conversations.handle(bench.says(turnId, "headphones"));
        handling.accepted().toCompletableFuture().join();
        told.join();
        return handling;
    }

    private void leaseIsOver() {
        bench.now = bench.now.plus(Duration.ofMinutes(1));
    }

    private void sweep(Conversations conversations) {
        conversations.sweep().toCompletableFuture().join();
    }

    private List<TurnEvent> mine(int from) {
        return bench.told.subList(from, bench.told.size()).stream()
                .filter(event -> event.place().turnId().equals(turnId))
                .toList();
    }
}
