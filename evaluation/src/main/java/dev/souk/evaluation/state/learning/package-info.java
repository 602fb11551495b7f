/** Which reading of a turn people mean, learnt from dialogues whose states are known. */
@NullMarked
package dev.souk.evaluation.state.learning;

import org.jspecify.annotations.NullMarked;
