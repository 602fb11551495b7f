/** What the shopper has already, had or points back at, which is not wished for as it stands. */
@NullMarked
package dev.souk.dialogue.understanding.owned;

import org.jspecify.annotations.NullMarked;
