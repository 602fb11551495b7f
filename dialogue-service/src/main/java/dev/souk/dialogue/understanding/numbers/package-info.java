/** Numbers with their units, as people write them. */
@NullMarked
package dev.souk.dialogue.understanding.numbers;

import org.jspecify.annotations.NullMarked;
