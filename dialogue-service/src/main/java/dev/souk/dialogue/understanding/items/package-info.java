/** What is said of items already shown: which of them is meant, and what is asked about it. */
@NullMarked
package dev.souk.dialogue.understanding.items;

import org.jspecify.annotations.NullMarked;
