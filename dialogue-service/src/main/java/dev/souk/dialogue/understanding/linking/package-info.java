/** Words of a catalogue: compiled from its items and labels, looked up in a message. */
@NullMarked
package dev.souk.dialogue.understanding.linking;

import org.jspecify.annotations.NullMarked;
