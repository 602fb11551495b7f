/** Sequences measured: the one next item against all others. */
@NullMarked
package dev.souk.evaluation.cf.sequence;

import org.jspecify.annotations.NullMarked;
