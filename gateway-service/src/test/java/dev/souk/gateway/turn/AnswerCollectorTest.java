package dev.souk.gateway.turn;

import static dev.souk.gateway.turn.Events.accepted;
import static dev.souk.gateway.turn.Events.done;
import static dev.souk.gateway.turn.Events.place;
import static dev.souk.gateway.turn.Events.restarted;
import static dev.souk.gateway.turn.Events.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.conversation.Tier;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.gateway.problem.Problem;
import dev.souk.gateway.problem.ProblemException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class AnswerCollectorTest {
    private final AnswerCollector collector = new AnswerCollector();

    @Test
    void answer_isDone_isOneObject() {
        List.of(accepted(), text(1, 1, "Two fit."), text(1, 2, "Which colour?"), done(1, 3))
                .forEach(collector::told);
        WholeAnswer answer = collector.whole().toCompletableFuture().join();
        assertThat(answer.text()).isEqualTo("Two fit. Which colour?");
        assertThat(answer.turnId()).isEqualTo("t1");
        assertThat(answer.tier()).isEqualTo(Tier.NO_LLM);
        assertThat(answer.millis()).isEqualTo(12);
        assertThat(answer.slate()).isNull();
    }

    @Test
    void takeover_saysTheRestAnew() {
        List.of(accepted(), text(1, 1, "One."), text(1, 2, "Stale."), restarted(2, 2), text(2, 3, "Fresh."), done(2, 4))
                .forEach(collector::told);
        assertThat(collector.whole().toCompletableFuture().join().text()).isEqualTo("One. Fresh.");
    }

    @Test
    void answer_fails_isAProblem() {
        collector.told(accepted());
        collector.told(new TurnEvent.Failed(place(1, 1), "Sorry."));
        assertThatThrownBy(() -> collector.whole().toCompletableFuture().join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isEqualTo(((ProblemException)
                        collector.whole().toCompletableFuture().exceptionNow()))
                .extracting(failure -> ((ProblemException) failure).problem())
                .isEqualTo(new Problem.TurnFailed("Sorry."));
    }

    @Test
    void sentences_areJoinedAsTheScriptWritesThem() {
        assertThat(joined("這兩副都合適。", "想要什麼顏色？")).isEqualTo("這兩副都合適。想要什麼顏色？");
        assertThat(joined("It fits.", "Yes?")).isEqualTo("It fits. Yes?");
        assertThat(joined("They differ:", "| a | b |", "Take the first."))
                .isEqualTo("They differ:\n\n| a | b |\n\nTake the first.");
    }

    private static String joined(String... sentences) {
        return Prose.joined(List.of(sentences).stream()
                .map(text -> new Sentence(text, List.of()))
                .toList());
    }
}
