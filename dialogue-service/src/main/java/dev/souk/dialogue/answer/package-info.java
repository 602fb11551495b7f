/** From a goal and what was found to checked sentences: the wording, the figures drawn from records, the citations. */
@NullMarked
package dev.souk.dialogue.answer;

import org.jspecify.annotations.NullMarked;
