/** A message read whole: its constraints, what its need begins with, and the acts they make. */
@NullMarked
package dev.souk.dialogue.understanding.grammar;

import org.jspecify.annotations.NullMarked;
