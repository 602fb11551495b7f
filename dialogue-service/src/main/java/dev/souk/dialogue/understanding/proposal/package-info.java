/** A language model's reading of a message that the rules did not understand: asked by a schema, held against the catalogue. */
@NullMarked
package dev.souk.dialogue.understanding.proposal;

import org.jspecify.annotations.NullMarked;
