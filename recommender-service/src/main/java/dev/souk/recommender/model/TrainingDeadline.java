package dev.souk.recommender.model;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * When a training has to come to its end.
 *
 * @param end or null for never
 */
public record TrainingDeadline(
        InstantSource clock, @Nullable Instant end) {
    public boolean passed() {
        return end != null && !clock.instant().isBefore(end);
    }
}
