/** From numbers to constraints: which attribute an amount is of, how many of what size, and about how much. */
@NullMarked
package dev.souk.dialogue.understanding.amounts;

import org.jspecify.annotations.NullMarked;
