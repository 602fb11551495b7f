/** A message as tokens of one normal form: width, case and Chinese script no longer matter. */
@NullMarked
package dev.souk.dialogue.understanding.text;

import org.jspecify.annotations.NullMarked;
