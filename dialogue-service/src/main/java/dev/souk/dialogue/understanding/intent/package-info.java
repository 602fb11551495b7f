/** Which of a closed list of intents a sentence has, or that it has none of them: trained on examples, nothing else. */
@NullMarked
package dev.souk.dialogue.understanding.intent;

import org.jspecify.annotations.NullMarked;
