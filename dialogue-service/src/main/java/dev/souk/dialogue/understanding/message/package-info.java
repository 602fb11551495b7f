/** A message cut into chunks: the phrases that something is known of, and what stands between them. */
@NullMarked
package dev.souk.dialogue.understanding.message;

import org.jspecify.annotations.NullMarked;
