package dev.souk.contracts.goal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The conversational goals of a shop; other domains have more. */
public enum GoalType {
    GREET,
    ELICIT,
    RECOMMEND,
    INFORM,
    COMPARE,
    REFINE,
    CONFIRM,
    CHITCHAT,
    DECLINE,
    RECOVER,
    HAND_OFF,
    CLOSE;

    /** As JSON and the evaluation scripts write it: {@code hand-off}. */
    @JsonValue
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
