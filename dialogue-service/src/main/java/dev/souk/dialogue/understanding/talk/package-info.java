/** What is said that names nothing of a catalogue, where no rule knows it: told from sentences the project wrote. */
@NullMarked
package dev.souk.dialogue.understanding.talk;

import org.jspecify.annotations.NullMarked;
