/** What a shopper said, what it may refer to, and what it was understood to say. */
@NullMarked
package dev.souk.dialogue.understanding.utterance;

import org.jspecify.annotations.NullMarked;
