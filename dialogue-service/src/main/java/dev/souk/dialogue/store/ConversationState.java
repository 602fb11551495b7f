package dev.souk.dialogue.store;

import dev.souk.dialogue.need.ConversationNeeds;
import java.util.Map;
import java.util.Objects;

/**
 * What a turn must know of the turns before it. Its size does not grow with the conversation, so the 600th turn costs what the
 * 10th does.
 *
 * @param turns how many there were
 * @param wordings phrase → how often it was used, so that the next wording is another one
 */
public record ConversationState(
        int turns, ConversationNeeds needs, Shown shown, Asked asked, Map<String, Integer> wordings) {
    public ConversationState {
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(asked, "asked");
        wordings = Map.copyOf(wordings);
    }

    /** Before the first turn. */
    public static ConversationState empty() {
        return new ConversationState(0, ConversationNeeds.empty(), Shown.NOTHING, Asked.NOTHING, Map.of());
    }
}
