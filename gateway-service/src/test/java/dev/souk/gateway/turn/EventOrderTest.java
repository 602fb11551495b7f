package dev.souk.gateway.turn;

import static dev.souk.gateway.turn.Events.accepted;
import static dev.souk.gateway.turn.Events.done;
import static dev.souk.gateway.turn.Events.restarted;
import static dev.souk.gateway.turn.Events.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.souk.contracts.conversation.TurnEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventOrderTest {
    private final EventOrder order = new EventOrder();

    @Test
    void events_comeInOrder_areToldAtOnce() {
        assertThat(order.take(accepted())).containsExactly(accepted());
        assertThat(order.take(text(1))).containsExactly(text(1));
        assertThat(order.hasGap()).isFalse();
    }

    @Test
    void event_comesTwice_isToldOnce() {
        order.take(accepted());
        assertThat(order.take(accepted())).isEmpty();
    }

    @Test
    void event_overtakesAnother_waitsForIt() {
        order.take(accepted());
        assertThat(order.take(text(2))).isEmpty();
        assertThat(order.hasGap()).isTrue();
        assertThat(order.take(text(1))).containsExactly(text(1), text(2));
        assertThat(order.hasGap()).isFalse();
    }

    @Test
    void processThatLostItsLease_goesOn_isNotHeard() {
        order.take(accepted());
        order.take(text(1));
        assertThat(order.take(restarted(2, 2))).containsExactly(restarted(2, 2));
        assertThat(order.take(text(1, 3, "stale"))).isEmpty();
        assertThat(order.take(text(2, 3, "fresh"))).containsExactly(text(2, 3, "fresh"));
    }

    @Test
    void takeover_atAPlaceAlreadyTold_tellsItAnew() {
        order.take(accepted());
        order.take(text(1));
        order.take(text(1, 2, "stale"));
        assertThat(order.take(restarted(2, 2))).containsExactly(restarted(2, 2));
        assertThat(order.take(done(2, 3))).containsExactly(done(2, 3));
    }

    @Test
    void replay_ofAnAnswerOfTwoAttempts_isToldWhole() {
        List<TurnEvent> stored = List.of(accepted(), text(1), restarted(2, 2), text(2, 3, "s3"), done(2, 4));
        assertThat(stored.stream().flatMap(event -> order.take(event).stream())).isEqualTo(stored);
    }

    @Test
    void replay_fillsAGapBeforeTheTakeover_withTheLowerAttemptsEvent() {
        order.take(accepted());
        assertThat(order.take(restarted(2, 2))).isEmpty();
        assertThat(order.take(text(1))).containsExactly(text(1), restarted(2, 2));
    }

    @Test
    void anyShuffleWithDoubles_ofOneAttempt_isToldInOrderAndOnce() {
        List<TurnEvent> stored = List.of(accepted(), text(1), text(2), text(3), text(4), text(5), text(6), done(1, 7));
        Random chance = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<TurnEvent> came = new ArrayList<>(
                    Stream.concat(stored.stream(), stored.stream()).toList());
            Collections.shuffle(came, chance);
            EventOrder fresh = new EventOrder();
            assertThat(came.stream()
                            .flatMap(event -> fresh.take(event).stream())
                            .toList())
                    .isEqualTo(stored);
        }
    }
}
