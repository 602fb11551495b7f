package dev.souk.gateway.turn;

import dev.souk.contracts.conversation.ConversationCommand.TakeTurn;
import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.gateway.problem.Problem;
import java.time.Duration;
import java.time.Instant;

/**
 * One caller's wait for one answer: what was told, and since when nothing was. Guarded by itself, so that its listener hears
 * one thing at a time.
 */
final class OpenAnswer {
    private final TakeTurn command;
    private final AnswerListener listener;
    private final Patience patience;
    private final TurnMeter meter;
    private final Instant opened;
    private final EventOrder order = new EventOrder();

    private boolean accepted;
    private boolean texted;
    private boolean closed;
    private Instant progressed;
    private Instant told;
    private Instant asked;

    OpenAnswer(TakeTurn command, AnswerListener listener, Patience patience, TurnMeter meter) {
        this.command = command;
        this.listener = listener;
        this.patience = patience;
        this.meter = meter;
        this.opened = command.at();
        this.progressed = opened;
        this.told = opened;
        this.asked = opened;
    }

    TakeTurn command() {
        return command;
    }

    /** Whether nothing more will be told. */
    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void hear(TurnEvent event, Instant now) {
        if (closed) {
            return;
        }
        if (event instanceof TurnEvent.Conflict conflict) {
            // Said of the words that came second; whoever was accepted goes on.
            if (!accepted) {
                end(new Problem.TurnRefused(conflict.reason()), TurnMeter.Outcome.CONFLICT);
            }
            return;
        }
        for (TurnEvent next : order.take(event)) {
            tell(next, now);
        }
    }

    /** Sees what time has brought; true where the turn should be asked for again, for events of it are missing. */
    synchronized boolean look(Instant now) {
        if (closed) {
            return false;
        }
        if (!accepted && passed(opened, patience.acceptance(), now)) {
            end(
                    unavailable("The conversation has not taken the turn within "
                            + patience.acceptance().toMillis() + " ms; the same turnId may be sent again."),
                    TurnMeter.Outcome.UNANSWERED);
            return false;
        }
        if (passed(progressed, patience.silence(), now)) {
            end(
                    unavailable("The answer stopped on its way; the same turnId sent again brings it from the start."),
                    TurnMeter.Outcome.SILENT);
            return false;
        }
        if (accepted && passed(told, patience.heartbeat(), now)) {
            told = now;
            listener.quiet();
        }
        if (order.hasGap() && passed(progressed, patience.gap(), now) && passed(asked, patience.gap(), now)) {
            asked = now;
            return true;
        }
        return false;
    }

    /** Ends the wait with a problem. */
    synchronized void end(Problem problem, TurnMeter.Outcome outcome) {
        if (!closed) {
            closed = true;
            meter.ended(outcome);
            listener.over(problem);
        }
    }

    /** Ends the wait because the caller went away. */
    synchronized void leave() {
        if (!closed) {
            closed = true;
            meter.ended(TurnMeter.Outcome.LEFT);
        }
    }

    Problem unavailable(String reason) {
        return new Problem.Unavailable(reason, patience.retryAfter());
    }

    private void tell(TurnEvent event, Instant now) {
        if (closed) {
            return;
        }
        progressed = now;
        told = now;
        measure(event, Duration.between(opened, now));
        if (!accepted && event instanceof TurnEvent.Failed failed) {
            closed = true;
            listener.over(new Problem.TurnFailed(failed.reason()));
            return;
        }
        accepted = true;
        closed = Ending.ends(event);
        listener.told(event);
    }

    private void measure(TurnEvent event, Duration after) {
        if (!accepted && !(event instanceof TurnEvent.Failed)) {
            meter.accepted(after);
        }
        if (!texted && event instanceof TurnEvent.SentenceWritten) {
            texted = true;
            meter.firstText(after);
        }
        if (event instanceof TurnEvent.Done done) {
            meter.done(done.tier(), after);
            meter.ended(TurnMeter.Outcome.DONE);
        } else if (event instanceof TurnEvent.Failed) {
            meter.ended(TurnMeter.Outcome.FAILED);
        }
    }

    private static boolean passed(Instant since, Duration time, Instant now) {
        return !now.isBefore(since.plus(time));
    }
}
