package dev.souk.gateway.turn;

import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.gateway.problem.Flaw;
import dev.souk.gateway.problem.Problem;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where answers are awaited: a turn is registered, then sent, so that no event of it is missed; its events are passed to whoever
 * waits for it, in order and once. Several callers may wait for the same turn. Safe for use by many threads; nothing blocks.
 */
public final class AnswerDesk {
    private final CommandSender sender;
    private final Patience patience;
    private final int most;
    private final InstantSource clock;
    private final TurnMeter meter;
    private final Map<AnswerId, List<OpenAnswer>> waiting = new ConcurrentHashMap<>();

    /**
     * @param most turns awaited at once at most
     */
    public AnswerDesk(CommandSender sender, Patience patience, int most, InstantSource clock, TurnMeter meter) {
        this.sender = sender;
        this.patience = patience;
        this.most = most;
        this.clock = clock;
        this.meter = meter;
    }

    /**
     * Asks dialogue to take a turn and tells the listener what comes of it.
     *
     * @return what to run when the caller goes away
     */
    public Runnable open(TakeTurn turn, AnswerListener listener) {
        AnswerId id = AnswerId.of(turn.chain());
        OpenAnswer answer = new OpenAnswer(turn, listener, patience, meter);
        if (waiting.size() >= most) {
            answer.end(
                    answer.unavailable("As many turns are being answered as this gateway takes, " + most + "."),
                    TurnMeter.Outcome.UNANSWERED);
            return () -> {};
        }
        List<OpenAnswer> others = register(id, answer);
        if (others.stream().anyMatch(other -> !other.command().text().equals(turn.text()))) {
            forget(id, answer);
            answer.end(
                    new Problem.TurnRefused("The turn " + Flaw.quoted(id.turnId())
                            + " came before with other words; a new turnId would do."),
                    TurnMeter.Outcome.CONFLICT);
            return () -> {};
        }
        ask(id, answer);
        return () -> {
            answer.leave();
            forget(id, answer);
        };
    }

    /** Passes an event to those who wait for its answer. */
    public void hear(TurnEvent event) {
        AnswerId id = AnswerId.of(event.place());
        for (OpenAnswer answer : waiting.getOrDefault(id, List.of())) {
            answer.hear(event, clock.instant());
            if (answer.isClosed()) {
                forget(id, answer);
            }
        }
    }

    /** Looks after all that wait: to be called a few times a second. */
    public void look() {
        waiting.forEach((id, answers) -> {
            for (OpenAnswer answer : answers) {
                if (answer.look(clock.instant())) {
                    ask(id, answer);
                }
                if (answer.isClosed()) {
                    forget(id, answer);
                }
            }
        });
    }

    /** How many different turns are awaited. */
    public int size() {
        return waiting.size();
    }

    private void ask(AnswerId id, OpenAnswer answer) {
        sender.send(answer.command()).whenComplete((sent, failure) -> {
            if (failure != null) {
                forget(id, answer);
                answer.end(
                        answer.unavailable("The turn could not be sent on; the same turnId may be sent again."),
                        TurnMeter.Outcome.UNANSWERED);
            }
        });
    }

    /** Adds an answer; returns those that already wait for the same turn. */
    private List<OpenAnswer> register(AnswerId id, OpenAnswer answer) {
        List<OpenAnswer> all =
                waiting.merge(id, List.of(answer), (before, one) -> Stream.concat(before.stream(), one.stream())
                        .toList());
        return all.subList(0, all.indexOf(answer));
    }

    private void forget(AnswerId id, OpenAnswer answer) {
        waiting.computeIfPresent(id, (same, answers) -> {
            List<OpenAnswer> rest =
                    answers.stream().filter(other -> other != answer).toList();
            return rest.isEmpty() ? null : rest;
        });
    }
}
