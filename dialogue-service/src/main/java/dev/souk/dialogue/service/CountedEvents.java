package dev.souk.dialogue.service;

import dev.souk.contracts.conversation.TurnEvent;
import dev.souk.dialogue.turn.TurnEvents;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Turn events on their way out, counted: turns by tier with their time, conflicts, failures, and turns taken over. */
final class CountedEvents implements TurnEvents {
    private final TurnEvents out;
    private final MeterRegistry metrics;

    CountedEvents(TurnEvents out, MeterRegistry metrics) {
        this.out = out;
        this.metrics = metrics;
    }

    @Override
    public CompletionStage<Void> emit(List<TurnEvent> events) {
        events.forEach(this::count);
        return out.emit(events);
    }

    private void count(TurnEvent event) {
        switch (event) {
            case TurnEvent.Done done ->
                metrics.timer("souk.dialogue.turns", "tier", done.tier().json())
                        .record(Duration.ofMillis(done.millis()));
            case TurnEvent.Conflict _ ->
                metrics.counter("souk.dialogue.conflicts").increment();
            case TurnEvent.Failed _ -> metrics.counter("souk.dialogue.failures").increment();
            case TurnEvent.Restarted _ ->
                metrics.counter("souk.dialogue.takeovers").increment();
            case TurnEvent.Accepted _,
                    TurnEvent.NeedTracked _,
                    TurnEvent.GoalChosen _,
                    TurnEvent.FactsFound _,
                    TurnEvent.SlateShown _,
                    TurnEvent.SentenceWritten _,
                    TurnEvent.ConversationRead _,
                    TurnEvent.ConversationDeleted _ -> {}
        }
    }
}
