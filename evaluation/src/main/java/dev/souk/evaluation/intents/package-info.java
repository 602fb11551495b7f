/** How well intents are told from examples, on labelled files. */
@NullMarked
package dev.souk.evaluation.intents;

import org.jspecify.annotations.NullMarked;
