package dev.souk.dialogue.answer;

import dev.souk.contracts.conversation.Sentence;
import dev.souk.contracts.knowledge.Relaxation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said, and what it leaves open.
 *
 * @param asked the attribute the answer asks about, or null
 * @param offered the change of the need it offers, or null
 */
public record Answer(
        List<Sentence> sentences,
        @Nullable String asked,
        @Nullable Relaxation offered) {
    public Answer {
        sentences = List.copyOf(sentences);
    }
}
