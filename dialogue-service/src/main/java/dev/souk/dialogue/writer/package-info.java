/** A language model that words an answer: one port, and what the model is told. */
@NullMarked
package dev.souk.dialogue.writer;

import org.jspecify.annotations.NullMarked;
