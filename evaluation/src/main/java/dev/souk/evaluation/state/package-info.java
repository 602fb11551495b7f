/** How well the dialogue's own understanding tracks the state of other people's dialogues, with their schema as catalogue. */
@NullMarked
package dev.souk.evaluation.state;

import org.jspecify.annotations.NullMarked;
