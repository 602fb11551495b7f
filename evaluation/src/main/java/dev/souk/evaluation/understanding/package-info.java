/** How long understanding a message takes, and what the compiled lexicon weighs. */
@NullMarked
package dev.souk.evaluation.understanding;

import org.jspecify.annotations.NullMarked;
