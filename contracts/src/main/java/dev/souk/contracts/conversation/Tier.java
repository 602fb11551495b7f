package dev.souk.contracts.conversation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of the system served an answer, from all of it down to an apology with the last slate. */
public enum Tier {
    FULL,
    NO_LLM,
    NO_VECTORS,
    NO_CF,
    NO_PLANNER,
    APOLOGY;

    /** As JSON and transcripts write it: {@code no-llm}. */
    @JsonValue
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
