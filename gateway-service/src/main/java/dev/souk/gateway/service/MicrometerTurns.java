package dev.souk.gateway.service;

import dev.souk.contracts.conversation.Tier;
import dev.souk.gateway.turn.TurnMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;

/** Turns as Prometheus sees them; all times are from the gateway's receipt. */
@Singleton
final class MicrometerTurns implements TurnMeter {
    private final MeterRegistry registry;
    private final Timer accepted;
    private final Timer firstText;

    MicrometerTurns(MeterRegistry registry) {
        this.registry = registry;
        accepted = timer("souk.gateway.turn.accepted", "Until dialogue took the turn")
                .register(registry);
        firstText = timer("souk.gateway.turn.first.text", "Until the first sentence")
                .register(registry);
    }

    @Override
    public void accepted(Duration after) {
        accepted.record(after);
    }

    @Override
    public void firstText(Duration after) {
        firstText.record(after);
    }

    @Override
    public void done(Tier tier, Duration after) {
        timer("souk.gateway.turn.done", "Until the answer was whole, by the tier that served it")
                .tag("tier", tier.json())
                .register(registry)
                .record(after);
    }

    @Override
    public void ended(Outcome outcome) {
        registry.counter("souk.gateway.turns", "outcome", outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    private static Timer.Builder timer(String name, String description) {
        return Timer.builder(name).description(description).publishPercentileHistogram();
    }
}
