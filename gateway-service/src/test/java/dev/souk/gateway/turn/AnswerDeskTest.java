package dev.souk.gateway.turn;

import static dev.souk.gateway.turn.Events.START;
import static dev.souk.gateway.turn.Events.accepted;
import static dev.souk.gateway.turn.Events.conflict;
import static dev.souk.gateway.turn.Events.done;
import static dev.souk.gateway.turn.Events.text;
import static dev.souk.gateway.turn.Events.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.conversation.ConversationCommand;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.gateway.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class AnswerDeskTest {
    private static final Patience PATIENCE = new Patience(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            Duration.ofSeconds(2));

    private final List<ConversationCommand> sent = new ArrayList<>();
    private final Measured measured = new Measured();
    private CompletionStage<Void> sending = CompletableFuture.completedStage(null);
    private Instant now = START;
    private final AnswerDesk desk = new AnswerDesk(
            command -> {
                sent.add(command);
                return sending;
            },
            PATIENCE,
            2,
            () -> now,
            measured);

    @Test
    void turn_isAnswered_isToldInOrderAndMeasured() {
        Heard heard = new Heard();
        desk.open(turn("hello"), heard);
        desk.hear(accepted());
        pass(Duration.ofMillis(30));
        desk.hear(text(1));
        desk.hear(done(1, 2));
        assertThat(sent).containsExactly(turn("hello"));
        assertThat(heard.told).containsExactly(accepted(), text(1), done(1, 2));
        assertThat(measured.log).containsExactly("accepted PT0S", "text PT0.03S", "done NO_LLM PT0.03S", "DONE");
        assertThat(desk.size()).isZero();
    }

    @Test
    void turn_isRefused_isAConflict() {
        Heard heard = new Heard();
        desk.open(turn("hello"), heard);
        desk.hear(conflict());
        assertThat(heard.problem).isEqualTo(new Problem.TurnRefused("Another turn runs."));
        assertThat(desk.size()).isZero();
    }

    @Test
    void conflict_afterAcceptance_concernsAnotherCaller() {
        Heard heard = new Heard();
        desk.open(turn("hello"), heard);
        desk.hear(accepted());
        desk.hear(conflict());
        desk.hear(done(1, 1));
        assertThat(heard.told).containsExactly(accepted(), done(1, 1));
    }

    @Test
    void turn_isNotAccepted_isUnavailableAfterTheDeadline() {
        Heard heard = new Heard();
        desk.open(turn("hello"), heard);
        pass(Duration.ofMillis(4_999));
        assertThat(heard.problem).isNull();
        pass(Duration.ofMillis(1));
        assertThat(heard.problem).isInstanceOf(Problem.Unavailable.class);
        assertThat(desk.size()).isZero();
    }

    @Test
    void turn_cannotBeSent_isUnavailableAtOnce() {
        sending = CompletableFuture.failedStage(new IllegalStateException("no broker"));
        Heard heard = new Heard();
        desk.open(turn("hello"), heard);
        assertThat(heard.problem).isInstanceOf(Problem.Unavailable.class);
        assertThat(desk.size()).isZero();
    }

    @Test
    void answer_isQuiet_isSaidToBeStillAwaited() {
        Heard heard = new Heard();
        desk.open(turn("hello"), heard);
        desk.hear(accepted());
        pass(Duration.ofSeconds(9));
        assertThat(heard.quiet).isZero();
        pass(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        assertThat(heard.quiet).isEqualTo(1);
    }

    @Test
    void answer_stops_isGivenUp() {
        Heard heard = new Heard();
        desk.open(turn("hello"), heard);
        desk.hear(accepted());
        pass(Duration.ofSeconds(60));
        assertThat(heard.problem).isInstanceOf(Problem.Unavailable.class);
        assertThat(measured.log).endsWith("SILENT");
        assertThat(desk.size()).isZero();
    }

    @Test
    void event_isMissing_asksForTheTurnAgain() {
        Heard heard = new Heard();
        desk.open(turn("hello"), heard);
        desk.hear(accepted());
        desk.hear(done(1, 2));
        pass(Duration.ofMillis(999));
        assertThat(sent).hasSize(1);
        pass(Duration.ofMillis(1));
        assertThat(sent).hasSize(2);
        desk.hear(accepted());
        desk.hear(text(1));
        assertThat(heard.told).containsExactly(accepted(), text(1), done(1, 2));
    }

    @Test
    void sameTurn_arrivesTwice_isToldToBoth() {
        Heard first = new Heard();
        Heard second = new Heard();
        desk.open(turn("hello"), first);
        desk.open(turn("hello"), second);
        desk.hear(accepted());
        desk.hear(done(1, 1));
        assertThat(first.told).isEqualTo(second.told).containsExactly(accepted(), done(1, 1));
    }

    @Test
    void sameTurn_arrivesWithOtherWords_isAConflict() {
        Heard first = new Heard();
        Heard second = new Heard();
        desk.open(turn("hello"), first);
        desk.open(turn("goodbye"), second);
        assertThat(second.problem).isInstanceOf(Problem.TurnRefused.class);
        assertThat(first.problem).isNull();
        assertThat(sent).hasSize(1);
        desk.hear(accepted());
        assertThat(first.told).containsExactly(accepted());
    }

    @Test
    void caller_leaves_isForgotten() {
        Heard heard = new Heard();
        Runnable leave = desk.open(turn("hello"), heard);
        desk.hear(accepted());
        leave.run();
        desk.hear(text(1));
        assertThat(heard.told).containsExactly(accepted());
        assertThat(measured.log).endsWith("LEFT");
        assertThat(desk.size()).isZero();
    }

    @Test
    void tooManyTurns_areTurnedAway() {
        AnswerDesk full = new AnswerDesk(command -> sending, PATIENCE, 1, () -> now, measured);
        full.open(turn("hello"), new Heard());
        Heard heard = new Heard();
        full.open(turn("hello"), heard);
        assertThat(heard.problem).isInstanceOf(Problem.Unavailable.class);
    }

    private void pass(Duration time) {
        now = now.plus(time);
        desk.look();
    }

    private static final class Heard implements AnswerListener {
        private final List<TurnEvent> told = new ArrayList<>();
        private int quiet;
        private Problem problem;

        @Override
        public void told(TurnEvent event) {
            told.add(event);
        }

        @Override
        public void quiet() {
            quiet++;
        }

        @Override
        public void over(Problem why) {
            problem = why;
        }
    }

    private static final class Measured implements TurnMeter {
        private final List<String> log = new ArrayList<>();

        @Override
        public void accepted(Duration after) {
            log.add("accepted " + after);
        }

        @Override
        public void firstText(Duration after) {
            log.add("text " + after);
        }

        @Override
        public void done(Tier tier, Duration after) {
            log.add("done " + tier + " " + after);
        }

        @Override
        public void ended(Outcome outcome) {
            log.add(outcome.name());
        }
    }
}
