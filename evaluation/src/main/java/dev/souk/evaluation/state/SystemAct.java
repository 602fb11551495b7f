package dev.souk.evaluation.state;

import java.util.Objects;

/**
 * One thing the system did in a turn.
 *
 * @param name such as {@code request}, {@code inform}, {@code nooffer}, in lower case and English
 * @param value what it said of the slot, or nothing
 */
record SystemAct(String name, Slot slot, String value) {
    /** The name of asking for a slot. */
    static final String ASK = "request";

    SystemAct {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(value, "value");
    }

    boolean asks() {
        return name.equals(ASK);
    }
}
