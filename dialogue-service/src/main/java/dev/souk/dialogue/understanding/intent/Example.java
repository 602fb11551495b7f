package dev.souk.dialogue.understanding.intent;

import java.util.Objects;

/** A sentence and the intent it has; {@link #NONE} where it has none of the list. */
public record Example(String text, String intent) {
    /** The intent of sentences that are out of scope. */
    public static final String NONE = "oos";

    public Example {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(intent, "intent");
    }

    boolean isOutOfScope() {
        return intent.equals(NONE);
    }
}
