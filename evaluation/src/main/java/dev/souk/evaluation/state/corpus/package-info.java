/** Other people's dialogues as they are kept: what was said, what the system did, and the state after it. */
@NullMarked
package dev.souk.evaluation.state.corpus;

import org.jspecify.annotations.NullMarked;
