/** A running Souk to measure: one that is there already, or one started for the measurement and stopped after it. */
@NullMarked
package dev.souk.evaluation.running;

import org.jspecify.annotations.NullMarked;
