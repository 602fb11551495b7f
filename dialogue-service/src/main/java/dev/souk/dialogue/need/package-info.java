/** What is wanted, by whom, over a whole conversation: acts in, need out, the same every time. */
@NullMarked
package dev.souk.dialogue.need;

import org.jspecify.annotations.NullMarked;
