package dev.souk.recommender.model;

/** Hears how far a training is. Called from the training thread. */
@FunctionalInterface
public interface TrainingProgress {
    TrainingProgress UNHEARD = (step, done, of) -> {};

    /** The named step is done so far. */
    void at(String step, int done, int of);
}
