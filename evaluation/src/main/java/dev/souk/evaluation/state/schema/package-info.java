/** A schema as a catalogue: what slots are called and hold, and the form in which two ways to write a value are one. */
@NullMarked
package dev.souk.evaluation.state.schema;

import org.jspecify.annotations.NullMarked;
