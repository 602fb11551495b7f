/** What a turn could mean: all its words could name, what could change by it, and those who follow a dialogue by rules. */
@NullMarked
package dev.souk.evaluation.state.reading;

import org.jspecify.annotations.NullMarked;
