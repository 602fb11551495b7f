package dev.souk.recommender.model;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to train, apart from a family's own parameters.
 *
 * @param threads to use, at least 1
 * @param budget after which an iterating family stops with what it has, or null for as long as it takes
 * @param clock by which the budget is measured
 */
public record TrainingOptions(
        long seed, int threads, @Nullable Duration budget, InstantSource clock, TrainingProgress progress) {
    public TrainingOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; at least 1 would do");
        }
        if (budget != null && (budget.isNegative() || budget.isZero())) {
            throw new IllegalArgumentException("budget is " + budget + "; a positive duration would do, or none");
        }
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(progress, "progress");
    }

    /** One thread, no budget, nobody told. */
    public static TrainingOptions seeded(long seed) {
        return new TrainingOptions(seed, 1, null, InstantSource.system(), TrainingProgress.UNHEARD);
    }

    public TrainingOptions withThreads(int other) {
        return new TrainingOptions(seed, other, budget, clock, progress);
    }

    public TrainingOptions withBudget(Duration other) {
        return new TrainingOptions(seed, threads, other, clock, progress);
    }

    public TrainingOptions withProgress(TrainingProgress other) {
        return new TrainingOptions(seed, threads, budget, clock, other);
    }

    /** Starts the budget's clock. */
    public TrainingDeadline deadline() {
        return new TrainingDeadline(
                clock, budget == null ? null : clock.instant().plus(budget));
    }
}
