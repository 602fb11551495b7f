/** What becomes of what was said before: taken back, turned down, left out, kept, or something else let do beside it. */
@NullMarked
package dev.souk.dialogue.understanding.revision;

import org.jspecify.annotations.NullMarked;
