package dev.souk.contracts.interaction;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was done. */
public enum InteractionType {
    IMPRESSION,
    CLICK,
    LIKE,
    DISLIKE,
    CART,
    ORDER;

    @JsonValue
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
