package dev.souk.evaluation.state.corpus;

import java.util.Objects;

/**
 * One thing the system did in a turn.
 *
 * @param name such as {@code request}, {@code inform}, {@code nooffer}, in lower case and English
 * @param value what it said of the slot, or nothing
 */
public record SystemAct(String name, Slot slot, String value) {
    /** The name of asking for a slot. */
    public static final String ASK = "request";

    public SystemAct {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(value, "value");
    }

    public boolean asks() {
        return name.equals(ASK);
    }
}
