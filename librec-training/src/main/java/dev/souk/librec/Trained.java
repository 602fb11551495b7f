package dev.souk.librec;

import dev.souk.recommender.factors.Factors;
import dev.souk.recommender.interactions.SparseMatrix;

/** What a training of LibRec's came to. */
sealed interface Trained {
    /** How long the training alone took. */
    long nanos();

    /** Vectors of shoppers and items. */
    record Factorised(long nanos, Factors users, Factors items) implements Trained {}

    /** What each item says for others. */
    record Neighbours(long nanos, SparseMatrix weights) implements Trained {}
}
