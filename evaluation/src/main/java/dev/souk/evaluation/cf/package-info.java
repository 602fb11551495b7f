/** Collaborative filtering measured: full ranking, sequences, time, speed. */
@NullMarked
package dev.souk.evaluation.cf;

import org.jspecify.annotations.NullMarked;
