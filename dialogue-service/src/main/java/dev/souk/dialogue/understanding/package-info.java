/** From words to acts: what a shopper's message says about the loaded catalogue. */
@NullMarked
package dev.souk.dialogue.understanding;

import org.jspecify.annotations.NullMarked;
