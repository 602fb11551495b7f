/** What is known of English and Chinese whatever the shop sells: cues, people, units, numerals; read from resources. */
@NullMarked
package dev.souk.dialogue.understanding.language;

import org.jspecify.annotations.NullMarked;
