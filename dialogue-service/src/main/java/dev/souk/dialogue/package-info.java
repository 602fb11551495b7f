/** The conversation: understanding, state, memory, the turn, the answer. */
@NullMarked
package dev.souk.dialogue;

import org.jspecify.annotations.NullMarked;
