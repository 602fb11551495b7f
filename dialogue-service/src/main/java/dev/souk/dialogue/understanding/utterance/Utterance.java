package dev.souk.dialogue.understanding.utterance;

import dev.souk.contracts.knowledge.Relaxation;
import dev.souk.dialogue.need.ConversationNeeds;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message and what it may refer to.
 *
 * @param locale a BCP 47 tag, which decides where the words do not
 * @param turn the zero-based turn
 * @param needs what was said before, in all scopes
 * @param asked the attribute the last answer asked about, or null
 * @param offer the change of the need that the last answer offered, or null
 */
public record Utterance(
        String text,
        String locale,
        int turn,
        ConversationNeeds needs,
        ShownItems shown,
        @Nullable String asked,
        @Nullable Relaxation offer) {
    public Utterance {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(shown, "shown");
    }

    /** A conversation's first message. */
    public static Utterance first(String text, String locale) {
        return new Utterance(text, locale, 0, ConversationNeeds.empty(), ShownItems.NONE, null, null);
    }
}
